namespace OnRecord.Reports;

/// <summary>An input that is a report.</summary>
public sealed record ReportRead : ReportOutcome
{
    internal ReportRead(Report report, string place)
        : base(report.Id, place) => Report = report;

    /// <summary>The report; its text holds more than white space and, unless any language was asked for, is
    /// English.</summary>
    public Report Report { get; }
}
