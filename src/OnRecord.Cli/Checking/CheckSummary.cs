using System.Globalization;
using OnRecord.Cli.CheckSettings;
using OnRecord.Cli.Pages;
using OnRecord.Reports;

namespace OnRecord.Cli.Checking;

/// <summary>What a run came to.</summary>
internal sealed record CheckSummary
{
    /// <summary>Findings of all reports.</summary>
    public CheckCounts Counts { get; init; }

    /// <summary>Reports that were checked.</summary>
    public int Checked { get; init; }

    /// <summary>Inputs that could not be.</summary>
    public IReadOnlyList<ReportFailure> Failures { get; init; } = [];

    /// <summary>Entries of the baseline that match nothing any more.</summary>
    public IReadOnlyList<KnownFinding> Stale { get; init; } = [];

    /// <summary>True when labels stand in place of names somewhere.</summary>
    public bool HasLabels { get; init; }

    /// <summary>Why protected names are shown; null when they are not.</summary>
    public string? Reason { get; init; }

    /// <summary>The exit code that it asks for.</summary>
    public int ExitCode => Counts.Errors + Counts.Warnings > 0 ? Cli.ExitCode.Findings
        : Checked == 0 && Failures.Count > 0 ? Cli.ExitCode.CouldNotRun
        : Cli.ExitCode.Done;

    /// <summary>Such as <c>2 errors, 3 warnings, 1 note in 1 report</c>, without a full stop.</summary>
    public string Line() => $"{Counts.Line()} in {HtmlArticle.Count(Checked, "report")}"
        + (Failures.Count > 0 ? $"; {HtmlArticle.Count(Failures.Count, "input")} could not be read" : "")
        + (Stale.Count > 0
            ? $"; {Entries(Stale.Count)} of the baseline no longer {(Stale.Count == 1 ? "matches" : "match")}" : "");

    private static string Entries(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "entry" : "entries")}");
}
