using OnRecord.Text;

namespace OnRecord.Settings;

/// <summary>Verbs that help another (data/en/auxiliaries.txt).</summary>
internal static class Auxiliaries
{
    private static readonly WordSet Forms = new(WordLists.Lines("auxiliaries"));

    /// <summary>True where the token is a form of such a verb.</summary>
    internal static bool Holds(TaggedText text, int token) => Forms.Contains(text.Word(token));
}
