namespace OnRecord.Reports;

/// <summary>An input that is a report.</summary>
public sealed record ReportRead : ReportOutcome
{
    internal ReportRead(Report report, SourceMap? map, string place)
        : base(report.Id, place) => (Report, Map) = (report, map);

    /// <summary>The report; its text holds more than white space and, unless any language was asked for, is
    /// English.</summary>
    public Report Report { get; }

    /// <summary>Where the words of the report's text stand in the file; null when that can't be told, as of web pages
    /// and JSON.</summary>
    public SourceMap? Map { get; }

    /// <summary>The file that holds the report, as it was named or come upon; null for standard input and
    /// addresses.</summary>
    public string? Path { get; internal init; }

    /// <summary>The line of the file that holds the report, counted from 1, in JSON lines; null where the file is the
    /// report.</summary>
    public int? Line { get; internal init; }
}
