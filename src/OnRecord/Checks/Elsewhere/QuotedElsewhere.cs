using OnRecord.Wordings;

namespace OnRecord.Checks.Elsewhere;

/// <summary>A quotation of the report that is checked, with its wordings in other reports.</summary>
/// <param name="Own">The quotation in the report itself.</param>
/// <param name="Others">The same utterance in other reports, in the order of publication.</param>
public sealed record QuotedElsewhere(ReportedWording Own, IReadOnlyList<ElsewhereWording> Others);
