using AngleSharp.Dom;

namespace OnRecord.Reports.Html;

/// <summary>What a page says of its publication; null where it says nothing.</summary>
internal sealed record PageMetadata
{
    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Outlet { get; init; }

    /// <summary>ISO 8601, as <see cref="PublicationDate"/> has it.</summary>
    public string? Published { get; init; }

    public string? Address { get; init; }

    /// <summary>The report's text, which some pages carry whole in their data and show by script only.</summary>
    public string? Text { get; init; }

    /// <summary>Reads JSON-LD first, then meta elements, then what the page shows.</summary>
    public static PageMetadata From(IDocument document)
    {
        var data = LinkedData.Find(document);
        var meta = new MetaElements(document);
        return new PageMetadata
        {
            Title = data?.Title ?? meta.Title ?? PageTitle.Find(document),
            Byline = data?.Byline ?? meta.Byline,
            Outlet = meta.Outlet ?? data?.Outlet,
            Published = PublicationDate.Normalise(data?.Published) ?? meta.Published ?? TimeElement(document),
            Address = meta.Address ?? data?.Address,
            Text = data?.Text,
        };
    }

    // The first one that is dated: pages put the publication's time above the report, other reports' times below it.
    private static string? TimeElement(IDocument document)
    {
        return document.All.Where(e => e.LocalName == "time")
            .Select(e => PublicationDate.Normalise(e.GetAttribute("datetime"))).FirstOrDefault(t => t is not null);
    }
}
