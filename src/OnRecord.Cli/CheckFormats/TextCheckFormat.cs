using System.Globalization;
using System.Text;
using OnRecord.Cli.Checking;
using OnRecord.Cli.Formats;
using OnRecord.Cli.Screens;

namespace OnRecord.Cli.CheckFormats;

/// <summary>Findings as compilers write them: what, where, the line with the words underlined, what it rests on, what
/// helps.</summary>
internal sealed class TextCheckFormat(int width, bool colour) : ICheckFormat
{
    // Under this, an excerpt no longer shows a word's surroundings.
    private const int NarrowestWidth = 40;

    private readonly int _width = Math.Max(width, NarrowestWidth);

    /// <inheritdoc/>
    public Piece Write(ShownCheck check, int number)
    {
        var page = new InkedText(_width, colour);
        var finding = new TextFinding(page, _width, check);
        foreach (var one in check.Findings)
        {
            finding.Write(one);
            page.EndLine();
        }

        return new Piece(check.Place, Encoding.UTF8.GetBytes(page.ToString()));
    }

    /// <inheritdoc/>
    public string Foot(CheckSummary summary)
    {
        var page = new InkedText(_width, colour);
        var line = summary.Line();
        page.Add(char.ToUpper(line[0], CultureInfo.InvariantCulture) + line[1..] + ".", Ink.Strong).EndLine();
        var names = summary.Reason is { } reason ? $"Protected names are shown: {VisibleText.Of(reason)}"
            : summary.HasLabels ? "Labels stand in place of protected names (docs/protected.md)."
            : "";
        page.Add(names, Ink.Faint);
        return (names.Length > 0 ? page.EndLine() : page).ToString();
    }
}
