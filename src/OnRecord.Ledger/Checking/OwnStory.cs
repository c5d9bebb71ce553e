using System.Globalization;
using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Finding;
using OnRecord.Wordings;

namespace OnRecord.Ledger.Checking;

/// <summary>Which of the ledger's reports are copies of one story, or of the one that is checked.</summary>
internal sealed class OwnStory
{
    // Copies print most of a story's quotations: those with the most in common come first.
    private const int MostReports = 64;

    private readonly Dictionary<string, string> _stories = new(StringComparer.Ordinal);

    private OwnStory(IReadOnlyList<IReadOnlyList<string>> stories)
    {
        foreach (var story in stories)
        {
            foreach (var report in story)
            {
                _stories[report] = story[0];
            }
        }
    }

    /// <summary>Compares the texts of the report and of those that print quotations of it.</summary>
    public static OwnStory Of(Report report, IReadOnlyList<OwnPairs> pairs, Database database)
    {
        var reports = pairs.SelectMany(static pair => pair.Others.Select(static other => other.Report.Id).Distinct())
            .GroupBy(static id => id).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key)
            .Take(MostReports).Select(static group => group.Key);
        var sketches = reports.Select(id => Sketch(id.ToString(CultureInfo.InvariantCulture),
                database.Scalar("SELECT text FROM report WHERE id = $1", id) as string))
            .Append(Sketch(OwnPairs.OwnReport, report.Text));
        return new OwnStory(WireCopies.Find(sketches));
    }

    /// <summary>True when a report is a copy of the one that is checked.</summary>
    public bool IsCopy(long report) => SourceOf(report).Length == 0;

    /// <summary>Equal for reports of one story.</summary>
    public string SourceOf(long report)
    {
        var number = report.ToString(CultureInfo.InvariantCulture);
        return _stories.GetValueOrDefault(number, number);
    }

    /// <summary>True when a report is another version of the one that is checked: the same story under the same name,
    /// or in the same outlet.</summary>
    public bool IsVersion(Report own, FoundReport other) => IsCopy(other.Id)
        && (string.Equals(own.Id, other.Name, StringComparison.Ordinal)
            || (own.Outlet is { } outlet && outlet.Equals(other.Outlet, StringComparison.OrdinalIgnoreCase)));

    private static ReportSketch Sketch(string report, string? text) => ReportSketch.Of(new Report(report, text ?? ""));
}
