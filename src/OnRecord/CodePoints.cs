namespace OnRecord;

/// <summary>Turns offsets in UTF-16 code units, which spans count in, into offsets in Unicode code points, which everything
/// that leaves the program counts in.</summary>
/// <remarks>Immutable; safe to share between threads. A surrogate without its partner counts as one code point.</remarks>
public sealed class CodePoints
{
    // Indexes of the second halves of surrogate pairs, ascending. Most reports have none.
    private readonly int[] _secondHalves;

    private CodePoints(int[] secondHalves, int length) =>
        (_secondHalves, Count) = (secondHalves, length - secondHalves.Length);

    /// <summary>How many code points the text has.</summary>
    internal int Count { get; }

    /// <summary>The code points of <paramref name="text"/>.</summary>
    public static CodePoints Of(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        return new CodePoints(first < 0 ? [] : FindSecondHalves(text, first), text.Length);
    }

    /// <summary>How many code points stand before the code unit at <paramref name="index"/>.</summary>
    /// <remarks>An index between the halves of a pair counts as the pair's start.</remarks>
    public int Before(int index)
    {
        var found = Array.BinarySearch(_secondHalves, index);
        var pairs = found >= 0 ? found + 1 : ~found;
        return index - pairs;
    }

    /// <summary>The way back, for corpora that count code points: the span in code units of a span in code
    /// points. False where it holds nothing, or doesn't lie in the text.</summary>
    internal bool TryFind(TextSpan codePoints, out TextSpan span)
    {
        var lies = codePoints.Start >= 0 && !codePoints.IsEmpty && codePoints.End <= Count;
        span = lies ? new TextSpan(UnitsBefore(codePoints.Start), UnitsBefore(codePoints.End)) : default;
        return lies;
    }

    private int UnitsBefore(int codePoint)
    {
        // The pair at index k is code point number _secondHalves[k] - 1 - k; these numbers ascend with k.
        var (low, high) = (0, _secondHalves.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = _secondHalves[middle] - 1 - middle < codePoint ? (middle + 1, high) : (low, middle);
        }

        return codePoint + low;
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
