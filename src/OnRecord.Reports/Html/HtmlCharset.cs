using System.Buffers;
using System.Text;

namespace OnRecord.Reports.Html;

/// <summary>Finds the encoding that a page names for itself.</summary>
internal static class HtmlCharset
{
    // The standard's own reach is 1024 bytes; pages put the declaration later often enough.
    private const int Reach = 4096;

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\"'>;/?");

    /// <summary>The value of the first <c>charset=</c> in a meta element, or of an XML declaration's encoding; null
    /// when there is none.</summary>
    public static string? Find(ReadOnlySpan<byte> page)
    {
        var head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, Reach)]);
        return ValueAfter(head, "charset") ?? (head.StartsWith("<?xml", StringComparison.Ordinal)
            ? ValueAfter(head, "encoding") : null);
    }

    private static string? ValueAfter(string head, string name)
    {
        for (var at = 0; (at = head.IndexOf(name, at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            at += name.Length;
            var rest = head.AsSpan(at).TrimStart();
            if (rest is ['=', ..])
            {
                rest = rest[1..].TrimStart().TrimStart("\"'");
                var end = rest.IndexOfAny(Ends);
                return end > 0 ? rest[..end].ToString() : null;
            }
        }

        return null;
    }
}
