namespace OnRecord.Reports.Markdown;

/// <summary>What stands above a draft between two lines of three hyphens: a key, a colon and a value a line.</summary>
internal sealed class FrontMatter
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A draft without any.</summary>
    internal static FrontMatter None { get; } = new();

    internal string? Title => Find("title", "headline");

    internal string? Byline => Find("author", "byline", "authors");

    internal string? Outlet => Find("outlet", "source", "publication");

    internal string? Published => PublicationDate.Normalise(Find("date", "published", "pubdate"));

    internal string? Address => Find("url", "address", "canonical_url") is { } address
        && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? address : null;

    /// <summary>Reads the lines; those that are no pair of key and value are passed over, as are lists and what is
    /// indented.</summary>
    internal static FrontMatter Read(string lines)
    {
        var found = new FrontMatter();
        foreach (var line in lines.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && char.IsAsciiLetter(line[0]) && Unquoted(line[(colon + 1)..]) is { Length: > 0 } value)
            {
                found._values.TryAdd(line[..colon].Trim(), value);
            }
        }

        return found;
    }

    private static string Unquoted(string value)
    {
        var trimmed = value.Trim();
        return trimmed.Length > 1 && trimmed[0] == trimmed[^1] && trimmed[0] is '"' or '\'' ? trimmed[1..^1] : trimmed;
    }

    private string? Find(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (_values.TryGetValue(key, out var value))
            {
                return value;
            }
        }

        return null;
    }
}
