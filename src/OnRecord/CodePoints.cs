namespace OnRecord;

/// <summary>Turns offsets in UTF-16 code units, which spans count in, into offsets in Unicode code points, which everything
/// that leaves the program counts in.</summary>
/// <remarks>Immutable; safe to share between threads. A surrogate without its partner counts as one code point.</remarks>
public sealed class CodePoints
{
    private static readonly CodePoints NoPairs = new([]);

    // Indexes of the second halves of surrogate pairs, ascending. Most reports have none.
    private readonly int[] _secondHalves;

    private CodePoints(int[] secondHalves) => _secondHalves = secondHalves;

    /// <summary>The code points of <paramref name="text"/>.</summary>
    public static CodePoints Of(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        return first < 0 ? NoPairs : new CodePoints(FindSecondHalves(text, first));
    }

    /// <summary>How many code points stand before the code unit at <paramref name="index"/>.</summary>
    /// <remarks>An index between the halves of a pair counts as the pair's start.</remarks>
    public int Before(int index)
    {
        var found = Array.BinarySearch(_secondHalves, index);
        var pairs = found >= 0 ? found + 1 : ~found;
        return index - pairs;
    }

    private static int[] FindSecondHalves(ReadOnlySpan<char> text, int from)
    {
        var found = new List<int>();
        for (var i = from + 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                found.Add(i);
            }
        }

        return [.. found];
    }
}
