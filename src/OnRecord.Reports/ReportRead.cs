namespace OnRecord.Reports;

/// <summary>An input that is a report.</summary>
public sealed record ReportRead : ReportOutcome
{
    internal ReportRead(Report report, SourceMap? map, string place)
        : base(report.Id, place) => (Report, Map) = (report, map);

    /// <summary>The report; its text holds more than white space and, unless any language was asked for, is
    /// English.</summary>
    public Report Report { get; }

    /// <summary>Where the words of the report's text stand in the file; null when that can't be told, as of web pages and
    /// JSON.</summary>
    public SourceMap? Map { get; }
}
