namespace OnRecord.Reports;

/// <summary>Where a <see cref="ReportSource"/> reads from, and how much.</summary>
public sealed record ReportSourceOptions
{
    /// <summary>What the input <c>-</c> stands for; null means the process's standard input.</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>How much a single input may ask of the machine.</summary>
    public ReportLimits Limits { get; init; } = new();

    /// <summary>True to read reports in any language instead of failing with OR9014.</summary>
    public bool AnyLanguage { get; init; }
}
