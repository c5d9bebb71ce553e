using System.Text;
using OnRecord.Cli.Checking;
using OnRecord.Cli.Pages;

namespace OnRecord.Cli.CheckPages;

/// <summary>A checked report as an HTML article: its text in paragraphs, the words of findings underlined and numbered,
/// beside each paragraph the notes on those that begin there.</summary>
internal sealed class HtmlCheckedArticle(ShownCheck check, string anchor)
{
    private readonly StringBuilder _html = new();
    private readonly Report _report = check.Shown.Reading.Report;
    private readonly List<Underline> _underlines = [.. check.Findings.SelectMany(Underlines)];
    private readonly HashSet<int> _written = [];

    /// <summary>The article.</summary>
    public string Write()
    {
        _html.Append($"<article class=\"report\" id=\"{anchor}\" lang=\"{HtmlText.Escape(_report.Language)}\">\n");
        WriteHeading();
        if (check.Findings.Count > 0)
        {
            WriteText();
            new HtmlProtection(_html, check.Shown, anchor).Write();
        }

        _html.Append("</article>\n");
        return _html.ToString();
    }

    private void WriteHeading()
    {
        var title = _report.Title ?? _report.Id;
        var text = new UnderlinedText(title, anchor).With(In(title: true));
        _html.Append("<header>\n<h2>");
        var begun = text.Write(_html, new TextSpan(0, title.Length));
        string?[] origin = [check.Place, _report.Outlet, _report.Byline, _report.Published,
            CheckCounts.Of(check).Line()];
        _html.Append("</h2>\n<p class=\"origin\">")
            .AppendJoin("<span class=\"dot\"> · </span>", origin.OfType<string>().Select(HtmlText.Escape))
            .Append("</p>\n");
        WriteNotes([.. begun, .. text.Rest()]);
        _html.Append("</header>\n");
    }

    // The notes come first, so that they begin in the margin at the height of the paragraph's first line.
    private void WriteText()
    {
        var text = new UnderlinedText(_report.Text, anchor).With(In(title: false));
        _html.Append("<div class=\"text\">\n");
        foreach (var paragraph in check.Shown.Reading.Text.Paragraphs)
        {
            var words = new StringBuilder();
            var begun = text.Write(words, paragraph);
            _html.Append("<div class=\"row\">\n");
            WriteNotes(begun);
            _html.Append("<p>").Append(words).Append("</p>\n</div>\n");
        }

        WriteNotes(text.Rest());
        _html.Append("</div>\n");
    }

    // A note stands beside the finding's own words, not beside what it rests on.
    private void WriteNotes(IReadOnlyList<Underline> begun) => new HtmlFindingNotes(_html, check, anchor)
        .Write([.. begun.Where(one => one.Weight != UnderlineWeight.Evidence).Select(one => one.Finding)
            .Where(_written.Add)]);

    private List<Underline> In(bool title) => _underlines.FindAll(one => one.InTitle == title);

    private static IEnumerable<Underline> Underlines(ShownFinding finding, int index)
    {
        yield return new Underline(finding.Place.Span, WeightOf(finding.Level),
            FormattableString.Invariant($"{index + 1}"), index)
        { InTitle = finding.Place.InTitle };
        for (var i = 0; i < finding.Evidence.Count; i++)
        {
            if (finding.Evidence[i].Place is { } place)
            {
                yield return new Underline(place.Span, UnderlineWeight.Evidence, HtmlFindingNotes.Label(index, i),
                    index)
                { InTitle = place.InTitle };
            }
        }
    }

    private static UnderlineWeight WeightOf(FindingLevel level) => level switch
    {
        FindingLevel.Error => UnderlineWeight.Error,
        FindingLevel.Warning => UnderlineWeight.Warning,
        _ => UnderlineWeight.Note,
    };
}
