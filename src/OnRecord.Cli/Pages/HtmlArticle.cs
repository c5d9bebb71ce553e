using System.Globalization;
using System.Text;
using OnRecord.Cli.Formats;

namespace OnRecord.Cli.Pages;

/// <summary>A report as an HTML article: its text in paragraphs, beside each the statements that begin there, and at
/// the end its speakers.</summary>
internal sealed class HtmlArticle(ShownReading shown, string anchor)
{
    private readonly StringBuilder _html = new();
    private readonly Reading _reading = shown.Reading;
    private readonly List<Mark> _marks = Mark.Of(shown.Reading);
    private readonly Dictionary<string, string> _labels = StatementLabels.Of(shown.Reading);

    /// <summary>Such as "1 statement" or "3 statements".</summary>
    public static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>The article.</summary>
    public string Write()
    {
        _html.Append($"<article class=\"report\" id=\"{anchor}\" lang=\"{HtmlText.Escape(_reading.Report.Language)}\">\n");
        WriteHeading();
        WriteText();
        WriteSpeakers();
        new HtmlProtection(_html, shown, anchor).Write();
        _html.Append("</article>\n");
        return _html.ToString();
    }

    private void WriteHeading()
    {
        var report = _reading.Report;
        _html.Append($"<header>\n<h2>{HtmlText.Escape(report.Title ?? report.Id)}</h2>\n");
        string?[] origin = [report.Outlet, report.Byline, report.Published];
        var facts = origin.OfType<string>().Select(HtmlText.Escape).ToList();
        if (report.Address is { } address)
        {
            // An address with labels in it leads nowhere.
            facts.Add(address == shown.Original.Report.Address ? Link(address) : HtmlText.Escape(address));
        }

        facts.Add(Count(_reading.Statements.Count, "statement"));
        _html.Append($"<p class=\"origin\">{string.Join("<span class=\"dot\"> · </span>", facts)}</p>\n</header>\n");
    }

    private static string Link(string address)
    {
        var escaped = HtmlText.Escape(address);
        return HtmlText.IsWebAddress(address) ? $"<a href=\"{escaped}\" rel=\"noreferrer noopener\">{escaped}</a>"
            : escaped;
    }

    private void WriteText()
    {
        var text = new HtmlMarks(_html, _reading, anchor);
        var notes = new HtmlNotes(_html, shown, anchor);
        _html.Append("<div class=\"text\">\n");
        foreach (var steps in MarkSweep.Paragraphs(_reading.Text.Paragraphs, _marks))
        {
            _html.Append("<div class=\"row\">\n<p>");
            var begun = text.Write(steps);
            _html.Append("</p>\n");
            notes.Write(begun);
            _html.Append("</div>\n");
        }

        _html.Append("</div>\n");
    }

    private void WriteSpeakers()
    {
        if (_reading.Speakers.Count == 0)
        {
            return;
        }

        var statements = _reading.AllStatements().ToLookup(statement => statement.Speaker, StringComparer.Ordinal);
        _html.Append("<section class=\"speakers\">\n<h3>Speakers</h3>\n<ul>\n");
        foreach (var speaker in _reading.Speakers)
        {
            _html.Append($"<li><b>{Shown(speaker.Name)}</b>{Protection(speaker)}")
                .Append($" <span class=\"numbers\">{string.Join(", ", statements[speaker.Id].Select(Number))}</span>")
                .Append($"{Known(speaker)}</li>\n");
        }

        _html.Append("</ul>\n</section>\n");
    }

    private string Protection(Speaker speaker) =>
        speaker.Protected is null ? "" : $" <a class=\"protected\" href=\"#{anchor}-protected\">protected</a>";

    private static string Known(Speaker speaker)
    {
        var aliases = string.Join(", ", speaker.Aliases.Select(Shown));
        string?[] known = [speaker.Kind is { } kind ? Shown(kind.Word()) : null,
            aliases.Length > 0 ? $"also {aliases}" : null];
        var facts = string.Join(" · ", known.OfType<string>());
        return facts.Length > 0 ? $" <span class=\"known\">{facts}</span>" : "";
    }

    private static string Shown(string name) => HtmlText.Escape(ReadingWords.OneLine(name));

    private string Number(Statement statement) =>
        $"<a href=\"#{anchor}-s{_labels[statement.Id]}\">{_labels[statement.Id]}</a>";
}
