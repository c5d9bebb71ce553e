namespace OnRecord.Checks.Elsewhere;

/// <summary>What other reports, and other versions of the report itself, have of what a report quotes.</summary>
public sealed record ReportElsewhere
{
    /// <summary>Nothing is known.</summary>
    public static ReportElsewhere Nothing { get; } = new();

    /// <summary>Those of the report's quotations that other reports have too, in the order of the text.</summary>
    public IReadOnlyList<QuotedElsewhere> Quotations { get; init; } = [];

    /// <summary>Other versions of the report, the nearest first.</summary>
    public IReadOnlyList<ReportVersion> Versions { get; init; } = [];
}
