using System.Globalization;
using System.Text;
using OnRecord.Cli.Checking;
using OnRecord.Cli.Formats;
using OnRecord.Cli.Screens;
using OnRecord.Reports;

namespace OnRecord.Cli.CheckFormats;

/// <summary>Workflow commands of GitHub Actions, which become annotations beside the lines of a change.</summary>
/// <remarks>https://docs.github.com/actions/reference/workflow-commands-for-github-actions.</remarks>
internal sealed class GitHubCheckFormat : ICheckFormat
{
    /// <inheritdoc/>
    public Piece Write(ShownCheck check, int number)
    {
        var lines = string.Concat(check.Findings.Select(finding => Line(check, finding)));
        return new Piece(check.Place, Encoding.UTF8.GetBytes(lines));
    }

    /// <inheritdoc/>
    public Piece Write(ReportFailure failure) => new(failure.Id, Encoding.UTF8.GetBytes(
        Command("error", [("title", failure.Code)], failure.Message)));

    private static string Line(ShownCheck check, ShownFinding finding)
    {
        var place = finding.Place.InTitle && finding.Place.File is null ? "In the title: " : "";
        return Command(
            finding.Level == FindingLevel.Note ? "notice" : finding.Level.Word(),
            [.. Place(check, finding.Place), ("title", $"{finding.Rule.Code} {finding.Rule.Name}")],
            $"{place}{finding.Message}\n{finding.Advice}");
    }

    private static IEnumerable<(string Name, string Value)> Place(ShownCheck check, ShownPlace place)
    {
        if (check.Path is not { } path)
        {
            yield break;
        }

        yield return ("file", FilePath.FromHere(path));
        if (place.File is { } file)
        {
            yield return ("line", Number(file.Start.Line));
            yield return ("endLine", Number(file.End.Line));
        }
        else if (check.Line is { } line)
        {
            yield return ("line", Number(line));
        }

        // Columns mean something on one line only.
        if (place.File is { } known && known.Start.Line == known.End.Line)
        {
            yield return ("col", Number(known.Start.Column));
            yield return ("endColumn", Number(known.End.Column));
        }
    }

    private static string Command(string name, IEnumerable<(string Name, string Value)> properties, string message) =>
        $"::{name} {string.Join(',', properties.Select(one => $"{one.Name}={Property(one.Value)}"))}::{Data(message)}\n";

    private static string Property(string value) => Data(value)
        .Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    // The log is shown in terminals too; what is made visible may hold new lines, so that escaping comes last.
    private static string Data(string value) => VisibleText.Of(value).Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
