using System.Text;
using OnRecord.Cli.Pages;

namespace OnRecord.Cli.Formats;

/// <summary>The part of a page that shows one report; <see cref="HtmlDocument"/> makes the page.</summary>
internal sealed class HtmlFormat : IReadingFormat
{
    /// <inheritdoc/>
    public Piece Write(Reading reading, int number)
    {
        var article = new HtmlArticle(reading, $"r{number + 1}");
        return new Piece(reading.Report.Id, Encoding.UTF8.GetBytes(article.Write()))
        {
            Title = reading.Report.Title ?? reading.Report.Id,
            Anchor = $"r{number + 1}",
            Note = HtmlArticle.Count(reading.Statements.Count, "statement"),
        };
    }
}
