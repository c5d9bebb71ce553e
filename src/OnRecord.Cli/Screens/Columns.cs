using System.Globalization;
using System.Text;

namespace OnRecord.Cli.Screens;

/// <summary>How wide text stands in a terminal.</summary>
internal static class Columns
{
    /// <summary>The columns that <paramref name="text"/> fills: 2 for East Asian wide characters and emoji, 0 for marks
    /// that combine with the character before them, 1 for all others.</summary>
    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    /// <summary>As much of the text as fits, with … at the end when some is left out.</summary>
    public static string Fit(string text, int columns)
    {
        if (Of(text) <= columns)
        {
            return text;
        }

        var fitting = new StringBuilder();
        var left = columns - 1;
        foreach (var rune in text.EnumerateRunes())
        {
            left -= Of(rune);
            if (left < 0)
            {
                break;
            }

            fitting.Append(rune);
        }

        return fitting.ToString().TrimEnd() + "…";
    }

    /// <summary>The columns that one character fills.</summary>
    public static int Of(Rune rune) => rune.Value switch
    {
        < 0x300 => 1,
        _ when IsZeroWidth(rune) => 0,
        _ when IsWide(rune.Value) => 2,
        _ => 1,
    };

    private static bool IsZeroWidth(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format;

    // Unicode Standard Annex #11, classes W and F, by block.
    private static bool IsWide(int c) => c is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xA960 and <= 0xA97F)
        or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F)
            or (>= 0xFF01 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FF)
        or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x1FA70 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
