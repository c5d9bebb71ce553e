using System.Text;
using OnRecord.Cli.Pages;

namespace OnRecord.Cli.Formats;

/// <summary>The part of a page that shows one report; <see cref="HtmlDocument"/> makes the page.</summary>
internal sealed class HtmlFormat : IReadingFormat
{
    /// <inheritdoc/>
    public Piece Write(ShownReading shown, int number)
    {
        var article = new HtmlArticle(shown, $"r{number + 1}");
        return new Piece(shown.Reading.Report.Id, Encoding.UTF8.GetBytes(article.Write()))
        {
            Title = shown.Reading.Report.Title ?? shown.Reading.Report.Id,
            Anchor = $"r{number + 1}",
            Note = HtmlArticle.Count(shown.Reading.Statements.Count, "statement"),
        };
    }
}
