using AngleSharp.Dom;

namespace OnRecord.Reports.Html;

/// <summary>What a page's meta and link elements say: OpenGraph, Dublin Core, Twitter, Parse.ly and plain
/// names.</summary>
internal sealed class MetaElements
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    public MetaElements(IDocument document)
    {
        var elements = document.All.Where(e => e.LocalName is "meta" or "link").ToList();
        foreach (var attribute in (string[])["property", "name", "itemprop", "rel"])
        {
            elements.ForEach(e => Add(e.GetAttribute(attribute), e.GetAttribute("content") ?? e.GetAttribute("href")));
        }
    }

    public string? Title => First("dc:title", "dcterm:title", "dcterms:title", "og:title", "weibo:article:title",
        "weibo:webpage:title", "title", "twitter:title", "parsely-title");

    public string? Byline => Names("dc:creator") ?? Names("dcterm:creator")
        ?? Names("dcterms:creator") ?? Names("author") ?? Names("parsely-author") ?? Names("article:author");

    public string? Outlet => First("og:site_name");

    public string? Published => PublicationDate.Normalise(First("article:published_time", "parsely-pub-date"))
        ?? PublicationDate.Normalise(First("datePublished", "dc:date", "dcterms:created", "date", "pubdate"));

    public string? Address => First("canonical", "og:url") is { } link
        && Uri.IsWellFormedUriString(link, UriKind.Absolute) ? link : null;

    /// <summary>White space folded; null for nothing.</summary>
    public static string? Fold(string? value)
    {
        var folded = string.Join(' ', (value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return folded.Length == 0 ? null : folded;
    }

    /// <summary>True for a link, which some pages give where a name belongs.</summary>
    public static bool IsAddress(string value) => value.StartsWith('/')
        || value.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    private void Add(string? names, string? content)
    {
        if (Fold(content) is not { } value)
        {
            return;
        }

        foreach (var name in (names ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            _values.TryAdd(name.Replace('.', ':'), value);
        }
    }

    private string? Names(string name) => First(name) is { } value && !IsAddress(value) ? value : null;

    private string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var value))
            {
                return value;
            }
        }

        return null;
    }
}
