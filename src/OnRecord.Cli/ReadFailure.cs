namespace OnRecord.Cli;

/// <summary>Why an input gave no reading.</summary>
/// <param name="Id">What the report would have been known as.</param>
/// <param name="Code">Stable code such as <c>OR9001</c>.</param>
/// <param name="Message">What failed, where, and what to do.</param>
internal sealed record ReadFailure(string Id, string Code, string Message);
