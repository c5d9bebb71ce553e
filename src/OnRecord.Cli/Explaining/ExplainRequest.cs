namespace OnRecord.Cli.Explaining;

/// <summary>What <c>onrecord explain</c> was asked to do.</summary>
/// <param name="Code">A rule's code or name, or an error's code; null for a list of all rules.</param>
/// <param name="Format">One of <see cref="ExplainVerb.FormatNames"/>.</param>
internal sealed record ExplainRequest(string? Code, string Format);
