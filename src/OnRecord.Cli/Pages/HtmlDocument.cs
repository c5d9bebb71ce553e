using System.Text;
using OnRecord.Cli.Formats;

namespace OnRecord.Cli.Pages;

/// <summary>A page that holds all it needs, runs no script and loads nothing, of one report or of several.</summary>
internal static class HtmlDocument
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private static readonly HtmlHeading Statements = new(
        "On the record",
        """
        <mark class="direct">direct</mark> <mark class="mixed">mixed</mark> <mark class="indirect">indirect</mark>
        <span class="source">who says it</span> <span class="cue">what signals it</span>
        """,
        """
        Statements found by OnRecord, a program that makes mistakes: the percentages say how sure it is.
        Check the report before you rely on one.
        """);

    /// <summary>All that stands after the last article of a page of statements.</summary>
    public static string Foot => FootOf(Statements);

    /// <summary>All that stands before the first article of a page of statements.</summary>
    public static string Head(IReadOnlyList<Piece> reports) => HeadOf(Statements, reports);

    /// <summary>All that stands before the first article; with several reports, a list of contents too.</summary>
    public static string HeadOf(HtmlHeading heading, IReadOnlyList<Piece> reports) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{Policy}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="generator" content="OnRecord {ProgramVersion.Text}">
        <title>{HtmlText.Escape(reports.Count == 1 ? reports[0].Title : HtmlArticle.Count(reports.Count, "report"))}</title>
        <style>
        {Style.Value}{heading.Style}</style>
        </head>
        <body>
        <header class="page">
        <h1>{heading.Title}</h1>
        <p class="key">{heading.Key}</p>
        </header>
        {Contents(reports)}<main>

        """;

    /// <summary>All that stands after the last article.</summary>
    public static string FootOf(HtmlHeading heading) => $"""
        </main>
        <footer class="page"><p>{heading.Foot}</p></footer>
        </body>
        </html>

        """;

    private static readonly Lazy<string> Style = new(() => HtmlStyle.Read("page.css"));

    private static string Contents(IReadOnlyList<Piece> reports)
    {
        if (reports.Count < 2)
        {
            return "";
        }

        var list = new StringBuilder("<nav aria-label=\"Contents\">\n<ol>\n");
        foreach (var report in reports)
        {
            list.Append($"<li><a href=\"#{report.Anchor}\">{HtmlText.Escape(ReadingWords.OneLine(report.Title))}</a>")
                .Append($" <span class=\"facts\">{report.Note}</span></li>\n");
        }

        return list.Append("</ol>\n</nav>\n").ToString();
    }
}
