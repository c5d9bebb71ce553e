using System.Collections.Frozen;
using OnRecord.People.Mentions;
using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>The words of data/en/trades.tsv: what people are, and what nobody is at once.</summary>
internal static class Trades
{
    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Ranks = Read("rank");
    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Jobs = Read("trade");

    /// <summary>True of a rank, title, trade or office that keeps others out.</summary>
    internal static bool Contains(ReadOnlySpan<char> word) =>
        Ranks.ContainsKey(Offices.Noun(word)) || Jobs.ContainsKey(word);

    /// <summary>True when one person can't be both.</summary>
    internal static bool Exclude(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        AreApart(Ranks, Offices.Noun(one), Offices.Noun(other)) || AreApart(Jobs, one, other);

    private static bool AreApart(
        FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> rows, ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        rows.TryGetValue(one, out var first) && rows.TryGetValue(other, out var second)
        && Array.TrueForAll(first, row => !second.Contains(row));

    private static FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Read(string kind) =>
        WordLists.Rows("trades").Where(row => row[0] == kind || (row[0] == "with" && kind == "trade")).SelectMany(Groups)
            .SelectMany(static (words, index) => words.Select(word => (word, index)))
            .GroupBy(static entry => entry.word, static entry => entry.index, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(static rows => rows.Key, static rows => rows.ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    // What goes with one word does not go together for that.
    private static IEnumerable<string[]> Groups(string[] row) =>
        row[0] == "with" ? row[2].Split(',').Select(word => new[] { row[1], word }) : [row[1].Split(',')];
}
