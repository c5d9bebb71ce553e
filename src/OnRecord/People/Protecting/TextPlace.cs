using System.Buffers;
using OnRecord.Text;

namespace OnRecord.People.Protecting;

/// <summary>Tells what stands around a run of letters.</summary>
internal static class TextPlace
{
    private const int LongestGap = 3;

    private static readonly SearchValues<char> Gaps = SearchValues.Create(" \t\r\n\u00A0-_.+‐‑");

    /// <summary>True when the run is part of a hashtag, handle, address or file name rather than a word of a sentence.</summary>
    public static bool IsEmbedded(string text, NameRun run) =>
        (run.Start > 0 && (text[run.Start - 1] is '#' or '@' or '/' or '\\' or '_' or '=' or '&' or '?' or '+'
            || Characters.IsDigit(text[run.Start - 1])))
        || (run.End < text.Length && (text[run.End] is '/' or '\\' or '_' or '@' or '=' or '&' or '+'
            || Characters.IsDigit(text[run.End])
            || (text[run.End] == '.' && run.End + 1 < text.Length && Characters.IsAlphanumeric(text[run.End + 1]))));

    /// <summary>True for running text; false for an id, a file name or an address.</summary>
    public static bool HasBlanks(string text) => text.AsSpan().ContainsAny(" \n\t");

    /// <summary>True when letters, digits or joining marks touch the span, so that a label put there may hold no spaces.</summary>
    public static bool IsAttached(string text, TextSpan span) =>
        (span.Start > 0 && IsJoining(text, span.Start - 1, -1)) || (span.End < text.Length
            && IsJoining(text, span.End, 1));

    /// <summary>True when the words on both sides of the gap may be one name: blanks, one line break, or marks of file names
    /// and addresses.</summary>
    public static bool IsGap(ReadOnlySpan<char> gap) =>
        gap is "%20" || (gap.Length <= LongestGap && gap.IndexOfAnyExcept(Gaps) < 0 && gap.Count('\n') <= 1);

    /// <summary>True when the gap is a hyphen, if any, and one line break, so that the letters around it may be one
    /// word.</summary>
    public static bool IsLineBreak(ReadOnlySpan<char> gap)
    {
        var rest = gap.TrimStart("-‐").Trim(" \t\r");
        return gap.Length <= 8 && rest is "\n" && gap.Count('-') <= 1;
    }

    private static bool IsJoining(string text, int at, int outward)
    {
        var c = text[at];
        return c is '#' or '@' or '/' or '\\' or '_' or '-' or '=' or '&' or '+' or '%' || Characters.IsAlphanumeric(c)
            || (c == '.' && at + outward >= 0 && at + outward < text.Length
                && Characters.IsAlphanumeric(text[at + outward]));
    }
}
