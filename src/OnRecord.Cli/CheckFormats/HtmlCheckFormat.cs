using System.Text;
using OnRecord.Cli.Checking;
using OnRecord.Cli.CheckPages;
using OnRecord.Cli.Formats;
using OnRecord.Cli.Pages;

namespace OnRecord.Cli.CheckFormats;

/// <summary>One page to hand to an editor: each report's text with its findings in the margin.</summary>
internal sealed class HtmlCheckFormat : ICheckFormat
{
    /// <summary>What the page says of itself.</summary>
    public static HtmlHeading Heading { get; } = new(
        "Do the words hold up?",
        """
        <mark class="error">error</mark> <mark class="warning">warning</mark> <mark class="note">note</mark>
        <mark class="evidence">what it rests on</mark>
        """,
        """
        Found by OnRecord, a program that makes mistakes. It says where a report’s words do not hold up, not whether a thing is
        true; somebody has to decide about each.
        """)
    {
        Style = HtmlStyle.Read("check.css"),
    };

    /// <inheritdoc/>
    public Piece Write(ShownCheck check, int number)
    {
        var anchor = FormattableString.Invariant($"r{number + 1}");
        var report = check.Shown.Reading.Report;
        return new Piece(report.Id, Encoding.UTF8.GetBytes(new HtmlCheckedArticle(check, anchor).Write()))
        {
            Title = report.Title ?? report.Id,
            Anchor = anchor,
            Note = CheckCounts.Of(check).Line(),
        };
    }
}
