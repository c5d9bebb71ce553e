using SmartReader;

namespace OnRecord.Reports.Html;

/// <summary>A web page's main text and what it says of its publication.</summary>
internal sealed record Page(string Text)
{
    public string? Title { get; init; }

    public static Page From(string html, string place)
    {
        using var reader = new Reader("http://localhost/", html);
        var article = reader.GetArticle();
        return string.IsNullOrWhiteSpace(article.TextContent) ? throw ReportErrors.NoTextInHtml(place)
            : new Page(article.TextContent) { Title = article.Title };
    }

    public Report ToReport(string id) => new(id, Text) { Title = Title };
}
