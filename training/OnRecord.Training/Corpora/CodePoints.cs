namespace OnRecord.Training.Corpora;

/// <summary>Turns offsets in Unicode code points, as corpora count, into offsets in UTF-16 code units.</summary>
internal sealed class CodePoints
{
    // Null where every code point is one code unit, as in nearly all texts.
    private readonly int[]? _starts;

    /// <summary>Takes time linear in the text's length.</summary>
    public CodePoints(string text)
    {
        _starts = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? null : [.. Starts(text)];
        Count = _starts is null ? text.Length : _starts.Length - 1;
    }

    /// <summary>Number of code points in the text.</summary>
    public int Count { get; }

    /// <summary>True when both offsets lie in the text, the start before the end.</summary>
    public bool Hold(TextSpan span) => span.Start >= 0 && span.Start < span.End && span.End <= Count;

    /// <summary>The same stretch in UTF-16 code units; it must lie in the text.</summary>
    public TextSpan ToUtf16(TextSpan span) =>
        _starts is null ? span : new TextSpan(_starts[span.Start], _starts[span.End]);

    private static IEnumerable<int> Starts(string text)
    {
        for (var i = 0; i < text.Length; i += IsPair(text, i) ? 2 : 1)
        {
            yield return i;
        }

        yield return text.Length;
    }

    private static bool IsPair(string text, int i) => i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
}
