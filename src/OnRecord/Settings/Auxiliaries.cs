using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Settings;

/// <summary>Verbs that help another (data/en/auxiliaries.txt).</summary>
internal static class Auxiliaries
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Forms = WordLists.Lines("auxiliaries")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True where the token is a form of such a verb.</summary>
    internal static bool Holds(TaggedText text, int token) => Forms.Contains(text.Word(token));
}
