namespace OnRecord.Reports;

/// <summary>How much a single input may ask of the machine.</summary>
public sealed record ReportLimits
{
    /// <summary>Most bytes of one report: a file, one line of JSON lines, or standard input.</summary>
    public int Bytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Most bytes of one HTML page.</summary>
    public int HtmlBytes { get; init; } = 50 * 1024 * 1024;

    /// <summary>Most bytes of one report in Markdown.</summary>
    public int MarkdownBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Most bytes that an http(s) address may send, counted after decompression.</summary>
    public int AddressBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How long an http(s) address may take, from the request to the last byte.</summary>
    public TimeSpan AddressTime { get; init; } = TimeSpan.FromSeconds(20);
}
