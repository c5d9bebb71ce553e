using System.Text;
using OnRecord.Cli.Screens;

namespace OnRecord.Cli.Formats;

/// <summary>A view for reading in a terminal: the report with its statements marked, and a list of who said
/// what.</summary>
internal sealed class TextFormat(int width, bool colour) : IReadingFormat
{
    // Under this, lines of a list no longer hold a name and a kind.
    private const int NarrowestWidth = 40;

    private readonly int _width = Math.Max(width, NarrowestWidth);

    /// <inheritdoc/>
    public string Between => "\n\n";

    /// <inheritdoc/>
    public Piece Write(ShownReading shown, int number)
    {
        var page = new InkedText(_width, colour);
        WriteHeading(page, shown.Reading.Report);
        WriteBody(page, shown.Reading);
        new StatementList(page, _width, shown).Write();
        new ProtectionNotes(page, shown).Write();
        return new Piece(shown.Reading.Report.Id, Encoding.UTF8.GetBytes(page.ToString()));
    }

    private void WriteHeading(InkedText page, Report report)
    {
        page.Add(VisibleText.Line(report.Title ?? report.Id), Ink.Strong).EndLine();
        string?[] known = [report.Outlet, report.Byline, report.Published, report.Address];
        var origin = string.Join(" · ", known.Where(fact => !string.IsNullOrWhiteSpace(fact)));
        if (origin.Length > 0)
        {
            page.Add(VisibleText.Line(origin), Ink.Faint).EndLine();
        }

        page.Add(new string('─', _width), Ink.Faint).EndLine().EndLine();
    }

    private static void WriteBody(InkedText page, Reading reading)
    {
        var text = VisibleText.Of(reading.Report.Text);
        foreach (var steps in MarkSweep.Paragraphs(reading.Text.Paragraphs, Mark.Of(reading)))
        {
            new MarkedParagraph(page, text).Write(steps);
            page.EndLine();
        }
    }
}
