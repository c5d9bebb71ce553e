using System.Text.Json;
using AngleSharp.Dom;

namespace OnRecord.Reports.Html;

/// <summary>What a page says of its report in JSON-LD, in the words of schema.org.</summary>
internal sealed record LinkedData
{
    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Outlet { get; init; }

    public string? Published { get; init; }

    public string? Address { get; init; }

    public string? Text { get; init; }

    /// <summary>The first article in the page's JSON-LD; null when there is none that can be read.</summary>
    public static LinkedData? Find(IDocument document)
    {
        return document.All
            .Where(e => e.LocalName == "script" && e.GetAttribute("type") == "application/ld+json")
            .Select(e => Parse(e.TextContent, document.Title ?? "")).FirstOrDefault(d => d is not null);
    }

    // Pages' JSON-LD is broken often enough; the page is still worth reading.
    private static LinkedData? Parse(string json, string pageTitle)
    {
        try
        {
            using var data = JsonDocument.Parse(json.Replace("<![CDATA[", "", StringComparison.Ordinal)
                .Replace("]]>", "", StringComparison.Ordinal), Lenient);
            return Articles(data.RootElement).Select(a => From(a, pageTitle)).FirstOrDefault();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<JsonElement> Articles(JsonElement at)
    {
        if (at.ValueKind == JsonValueKind.Array)
        {
            return at.EnumerateArray().SelectMany(Articles);
        }

        return IsArticle(at) ? [at] : Member(at, "@graph") is { } graph ? Articles(graph)
            : Member(at, "mainEntity") is { } main ? Articles(main) : [];
    }

    private static bool IsArticle(JsonElement at)
    {
        var types = Member(at, "@type") is { } type ? Strings(type) : [];
        return types.Any(t => t.EndsWith("Article", StringComparison.Ordinal)
            || t is "BlogPosting" or "LiveBlogPosting" or "SocialMediaPosting" or "DiscussionForumPosting" or "Report");
    }

    private static LinkedData From(JsonElement article, string pageTitle)
    {
        return new LinkedData
        {
            Title = ChooseTitle(Folded(article, "headline"), Folded(article, "name"), pageTitle),
            Byline = Names(article, "author"),
            Outlet = Names(article, "publisher"),
            Published = Folded(article, "datePublished"),
            Address = Folded(article, "url"),
            Text = Member(article, "articleBody") is { ValueKind: JsonValueKind.String } body ? String(body) : null,
        };
    }

    // Some sites put a summary into one of the two; the page's own title tells which.
    private static string? ChooseTitle(string? headline, string? name, string pageTitle)
    {
        var isNamed = name is not null && pageTitle.StartsWith(name, StringComparison.OrdinalIgnoreCase);
        var isHeaded = headline is not null && pageTitle.Contains(headline, StringComparison.OrdinalIgnoreCase);
        return isNamed && !isHeaded ? name : headline ?? name;
    }

    private static string? Names(JsonElement article, string member)
    {
        var names = Member(article, member) is { } people ? Strings(people).Select(MetaElements.Fold).OfType<string>()
            : [];
        var joined = string.Join(", ", names.Where(n => !MetaElements.IsAddress(n)));
        return joined.Length == 0 ? null : joined;
    }

    private static string? Folded(JsonElement at, string member) =>
        MetaElements.Fold(Member(at, member) is { ValueKind: JsonValueKind.String } value ? String(value) : null);

    // A string, an object with a name, or several of these.
    private static IEnumerable<string> Strings(JsonElement at)
    {
        return at.ValueKind switch
        {
            JsonValueKind.String => [String(at) ?? ""],
            JsonValueKind.Array => at.EnumerateArray().SelectMany(Strings),
            JsonValueKind.Object => Member(at, "name") is { } name ? Strings(name) : [],
            _ => [],
        };
    }

    private static JsonElement? Member(JsonElement at, string name) =>
        at.ValueKind == JsonValueKind.Object && at.TryGetProperty(name, out var value) ? value : null;

    // .NET refuses strings with half a surrogate pair.
    private static string? String(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
