using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Wordings;

/// <summary>The words that contractions stand for (data/en/contractions.tsv).</summary>
internal static class Contractions
{
    private static readonly (string Ending, string Word)[] Endings =
    [
        .. WordLists.Rows("contractions").Where(static row => row[0][0] == '-')
            .Select(static row => (row[0][1..], row[1])),
    ];

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Whole =
        WordLists.Rows("contractions").Where(static row => row[0][0] != '-')
            .ToFrozenDictionary(static row => row[0], static row => row[1].Split(' '), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words that <paramref name="word"/> as a whole stands for; null for most words.</summary>
    internal static string[]? Find(ReadOnlySpan<char> word) => Whole.TryGetValue(word, out var words) ? words : null;

    /// <summary>The word that the end of <paramref name="word"/> stands for, and how much stands before that end; null
    /// for most words.</summary>
    internal static string? FindEnding(ReadOnlySpan<char> word, out int stem)
    {
        foreach (var (ending, said) in Endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
            {
                stem = word.Length - ending.Length;
                return said;
            }
        }

        stem = word.Length;
        return null;
    }
}
