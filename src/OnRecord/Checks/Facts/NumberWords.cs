using System.Collections.Frozen;
using System.Globalization;
using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>The words of data/en/number-words.tsv.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string,
        (NumberWord Kind, double Value)> Rows = WordLists.Rows("number-words").ToDictionary(
        static row => row[0],
            static row => (Enum.Parse<NumberWord>(row[1], ignoreCase: true),
            double.Parse(row[2], CultureInfo.InvariantCulture)),
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string,
        (NumberWord Kind, double Value)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Rows.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordEnds Ends = EndsOf(Rows.Keys);

    /// <summary>What the word does in a number, and its value.</summary>
    internal static (NumberWord Kind, double Value) Find(ReadOnlySpan<char> word) =>
        Ends.MayHold(word) && Lookup.TryGetValue(word, out var found) ? found : (NumberWord.None, 0);

    private static WordEnds EndsOf(IEnumerable<string> words)
    {
        var ends = new WordEnds();
        foreach (var word in words)
        {
            ends.Add(word);
        }

        return ends;
    }
}
