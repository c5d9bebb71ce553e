namespace OnRecord;

/// <summary>A stretch of a report's text.</summary>
/// <param name="Start">Index of the first UTF-16 code unit, counted from 0.</param>
/// <param name="End">Index just past the last UTF-16 code unit; never before <paramref name="Start"/>.</param>
/// <remarks>Spans may be empty. The default value is the empty span at 0.</remarks>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>True when the span holds no code unit.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>The words of <paramref name="text"/> that the span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];

    /// <summary>True when <paramref name="other"/> lies wholly inside this span (equal spans included).</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>True when the code unit at <paramref name="position"/> lies in this span.</summary>
    public bool Contains(int position) => Start <= position && position < End;

    /// <summary>True when the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other)
    {
        var byStart = Start.CompareTo(other.Start);
        return byStart != 0 ? byStart : End.CompareTo(other.End);
    }

    /// <summary>True when <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>True when <paramref name="left"/> stands after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>True unless <paramref name="left"/> stands after <paramref name="right"/>.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>True unless <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>Such as <c>[12..40)</c>.</summary>
    public override string ToString() => $"[{Start}..{End})";
}
