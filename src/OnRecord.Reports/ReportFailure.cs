namespace OnRecord.Reports;

/// <summary>An input that could not be read as a report.</summary>
public sealed record ReportFailure : ReportOutcome
{
    /// <summary>A failure of the input called <paramref name="id"/> that stands at <paramref name="place"/>.</summary>
    public ReportFailure(string id, string place, string code, string message)
        : base(id, place)
    {
        Code = code;
        Message = message;
    }

    /// <summary>One of <see cref="ReportErrorCodes"/>; docs/errors.md has a section for each.</summary>
    public string Code { get; }

    /// <summary>One sentence: what failed, where, and what to do.</summary>
    public string Message { get; }
}
