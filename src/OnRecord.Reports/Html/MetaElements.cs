using AngleSharp.Dom;

namespace OnRecord.Reports.Html;

/// <summary>What a page's meta and link elements say: OpenGraph, Dublin Core, Twitter, Parse.ly and plain names.</summary>
internal sealed class MetaElements
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    public MetaElements(IDocument document)
    {
        foreach (var element in document.All.Where(e => e.LocalName is "meta" or "link"))
        {
            var value = Fold(element.GetAttribute("content") ?? element.GetAttribute("href"));
            var names = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop")
                ?? element.GetAttribute("rel") ?? "";
            foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(_ => value is not null))
            {
                _values.TryAdd(name.Replace('.', ':'), value!);
            }
        }
    }

    public string? Title => First("dc:title", "dcterm:title", "dcterms:title", "og:title", "weibo:article:title", "weibo:webpage:title", "title", "twitter:title", "parsely-title");

    public string? Byline => First("dc:creator", "dcterm:creator", "dcterms:creator", "author", "parsely-author") is { } author ? author
        : First("article:author") is { } link && !IsAddress(link) ? link : null;

    public string? Outlet => First("og:site_name");

    public string? Published => PublicationDate.Normalise(First("article:published_time", "parsely-pub-date"))
        ?? PublicationDate.Normalise(First("datePublished", "dc:date", "dcterms:created", "date", "pubdate"));

    public string? Address => First("canonical", "og:url") is { } link && IsAddress(link) ? link : null;

    /// <summary>White space folded; null for nothing.</summary>
    public static string? Fold(string? value)
    {
        var folded = string.Join(' ', (value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return folded.Length == 0 ? null : folded;
    }

    private static bool IsAddress(string value) => value.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        && Uri.IsWellFormedUriString(value, UriKind.Absolute);

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
