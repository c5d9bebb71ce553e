using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>The words of data/en/hedges.tsv, which say how far the number behind them holds.</summary>
internal static class Hedges
{
    private const int Longest = 3;

    private static readonly FrozenDictionary<string, Hedge>.AlternateLookup<ReadOnlySpan<char>> Words =
        WordLists.Rows("hedges").ToFrozenDictionary(static row => row[0],
            static row => Enum.Parse<Hedge>(row[1], ignoreCase: true),
            StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The longest hedge that ends before the token at <paramref name="at"/>, and where it begins;
    /// <paramref name="at"/> without one.</summary>
    internal static (Hedge Hedge, int First) Before(ReportText text, int at, int floor)
    {
        for (var first = Math.Max(floor, at - Longest); first < at; first++)
        {
            var words = text.Text.AsSpan(text.TokenSpan[first].Span.Start..text.TokenSpan[at - 1].Span.End);
            if (Words.TryGetValue(words, out var hedge))
            {
                return (hedge, first);
            }
        }

        return (Hedge.None, at);
    }
}
