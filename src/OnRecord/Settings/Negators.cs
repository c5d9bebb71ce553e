using OnRecord.Text;

namespace OnRecord.Settings;

/// <summary>Words that tell that a verb behind them is not done (data/en/negators.txt).</summary>
internal static class Negators
{
    private static readonly WordSet Forms = new(WordLists.Lines("negators"));

    /// <summary>True where the token is such a word.</summary>
    internal static bool Hold(TaggedText text, int token) => Forms.Contains(text.Word(token));
}
