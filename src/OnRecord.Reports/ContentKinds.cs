using System.Text;

namespace OnRecord.Reports;

/// <summary>Tells what an input holds: from its name, its media type or its first bytes.</summary>
internal static class ContentKinds
{
    /// <summary>The known extensions, as a sentence lists them.</summary>
    public const string Listed = ".txt, .text, .md, .html, .htm, .xhtml, .json, .jsonl or .ndjson";

    public static ContentKind OfName(string path)
    {
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".txt" or ".text" => ContentKind.Text,
            ".md" => ContentKind.Markdown,
            ".html" or ".htm" or ".xhtml" => ContentKind.Html,
            ".json" => ContentKind.Json,
            ".jsonl" or ".ndjson" => ContentKind.JsonLines,
            _ => ContentKind.Unknown,
        };
    }

    public static ContentKind OfMediaType(string? mediaType)
    {
        return mediaType?.ToLowerInvariant() switch
        {
            "text/html" or "application/xhtml+xml" => ContentKind.Html,
            "application/json" or "application/ld+json" => ContentKind.Json,
            "text/markdown" => ContentKind.Markdown,
            // text/plain is what servers say of anything, so it proves nothing.
            _ => ContentKind.Unknown,
        };
    }

    /// <summary>Never <see cref="ContentKind.Unknown"/>; a few kilobytes are enough.</summary>
    public static ContentKind OfContent(ReadOnlySpan<byte> head)
    {
        var start = Encoding.Latin1.GetString(head[..Math.Min(head.Length, 4096)])
            .Replace("\0", "", StringComparison.Ordinal);
        start = start.TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE').TrimStart();
        if (start.StartsWith('{'))
        {
            return OfBrace(start);
        }

        return IsHtml(start) ? ContentKind.Html : ContentKind.Text;
    }

    // A brace may open a plain text too, so the next mark has to be one that JSON has there. An object laid out over
    // several lines is one report; a line that closes, or breaks off later than its first key, is JSON lines.
    private static ContentKind OfBrace(string start)
    {
        var next = start[1..].TrimStart();
        if (next.Length > 0 && next[0] is not ('"' or '}'))
        {
            return ContentKind.Text;
        }

        var end = start.IndexOf('\n', StringComparison.Ordinal);
        var first = (end < 0 ? start : start[..end]).Trim();
        return first.Length > 1 && (end < 0 || !first.EndsWith(',')) ? ContentKind.JsonLines : ContentKind.Json;
    }

    private static bool IsHtml(string start)
    {
        string[] openings = ["<!doctype html", "<html", "<head", "<body", "<?xml", "<!--", "<article", "<div", "<p>"];
        return Array.Exists(openings, o => start.StartsWith(o, StringComparison.OrdinalIgnoreCase));
    }
}
