using System.Text;

namespace OnRecord.Cli.Pages;

/// <summary>Makes any text safe inside an element or a quoted attribute.</summary>
internal static class HtmlText
{
    /// <summary>The text with what means something to HTML as character references, and with characters that HTML
    /// forbids or that reorder a line as U+FFFD.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(IsUnfit(rune.Value) ? Rune.ReplacementChar : rune),
            };
        }

        return escaped.ToString();
    }

    /// <summary>True for addresses that may become a link.</summary>
    public static bool IsWebAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    // Controls (HTML Living Standard, 13.1.4) and overrides of writing direction (CVE-2021-42574).
    private static bool IsUnfit(int c) =>
        c is (< ' ' and not ('\n' or '\t' or '\r')) or (>= 0x7F and <= 0x9F) or (>= 0x202A and <= 0x202E)
            or (>= 0x2066 and <= 0x2069);
}
