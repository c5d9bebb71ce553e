using System.Buffers;

namespace OnRecord.Cli.Screens;

/// <summary>Makes a text safe to show in a terminal.</summary>
internal static class VisibleText
{
    /// <summary>The text with every character that could steer a terminal or reorder a line replaced by a visible one
    /// of the same length.</summary>
    /// <remarks>New lines stay. Offsets into the text hold for the result too.</remarks>
    public static string Of(string text)
    {
        var firstBad = text.AsSpan().IndexOfAnyExcept(Harmless);
        return firstBad < 0 ? text : string.Create(text.Length, text, static (shown, text) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                shown[i] = Shown(text, i);
            }
        });
    }

    /// <summary>The text on one line, made safe in the same way.</summary>
    public static string Line(string text) => ReadingWords.OneLine(Of(text));

    // Most texts hold nothing else.
    private static readonly SearchValues<char> Harmless = SearchValues.Create(
        string.Concat(Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c)) + "\n“”‘’–—…éèüöäñçáíóúàâêô£€");

    private static char Shown(string text, int at) => text[at] switch
    {
        '\n' => '\n',
        '\t' => ' ',
        '\r' when at + 1 < text.Length && text[at + 1] == '\n' => ' ',
        < ' ' and var control => (char)('␀' + control),
        '\u007F' => '␡',
        var c when IsHidden(c) || IsLoneSurrogate(text, at) => '\uFFFD',
        '\u2028' or '\u2029' or '\u0085' => '\n',
        var c => c,
    };

    // C1 controls; marks and overrides of writing direction (CVE-2021-42574).
    private static bool IsHidden(char c) =>
        c is (>= '\u0080' and <= '\u009F' and not '\u0085') or '\u200E' or '\u200F' or '\u061C'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    private static bool IsLoneSurrogate(string text, int at) =>
        (char.IsHighSurrogate(text[at]) && (at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])))
        || (char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1])));
}
