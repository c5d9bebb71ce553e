using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.People.Mentions;

/// <summary>The nouns that abbreviations of offices stand for, by the list <c>office-abbreviations.tsv</c>.</summary>
internal static class Offices
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Nouns =
        WordLists.Rows("office-abbreviations")
            .ToFrozenDictionary(static row => row[0], static row => row[1], StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"senator" for "Sen."; any other word as it is.</summary>
    internal static ReadOnlySpan<char> Noun(ReadOnlySpan<char> word) => Nouns.TryGetValue(word, out var noun) ? noun : word;
}
