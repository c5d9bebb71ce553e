using AngleSharp.Html.Parser;

namespace OnRecord.Reports.Html;

/// <summary>A web page's main text and what it says of its publication.</summary>
internal sealed record Page(string Text, PageMetadata Metadata)
{
    /// <summary>Remarks to the check that stand in the main text.</summary>
    public IReadOnlyList<Silence> Silences { get; init; } = [];

    /// <exception cref="OnRecordException">The page has no text (OR9010) or is too tangled (OR9011).</exception>
    public static Page From(string html, string place)
    {
        PageGuard.Check(html, place);
        using var document = new HtmlParser().ParseDocument(html);
        var metadata = PageMetadata.From(document);
        var body = document.Body ?? throw ReportErrors.NoTextInHtml(place);
        var main = MainText.Find(PageTree.From(body), metadata.Title);
        var (shown, silences) = TextLayout.Write(main);
        var text = metadata.Text is { } whole && shown.Length < whole.Length / 2 ? whole : shown;
        return text.Length == 0 ? throw ReportErrors.NoTextInHtml(place)
            : new Page(text, metadata with { Byline = Byline.Trim(metadata.Byline) ?? main.Byline })
            {
                Silences = ReferenceEquals(text, shown) ? silences : [],
            };
    }

    /// <summary>The page as a report.</summary>
    public Report ToReport(string id) => new(id, Text)
    {
        Title = Metadata.Title,
        Byline = Metadata.Byline,
        Outlet = Metadata.Outlet,
        Published = Metadata.Published,
        Address = Metadata.Address,
        Silences = Silences,
    };
}
