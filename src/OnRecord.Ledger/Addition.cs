namespace OnRecord.Ledger;

/// <summary>What adding a reading came to.</summary>
/// <param name="Kind">Whether the report is new.</param>
/// <param name="Report">The report's number in the ledger.</param>
/// <param name="Version">1, or more where other texts were at the same address before.</param>
public sealed record Addition(AdditionKind Kind, long Report, int Version);
