namespace OnRecord.Ledger;

/// <summary>A wording to be kept with its reading.</summary>
/// <param name="Statement">Id of the statement in the reading, such as <c>s3</c>; null for a quotation that no
/// statement has.</param>
/// <param name="Spans">Where the quoted words stand.</param>
/// <param name="Text">The words as the report has them.</param>
/// <param name="Words">The words folded for comparing, one space between two.</param>
public sealed record StatementWording(string? Statement, IReadOnlyList<TextSpan> Spans, string Text, string Words);
