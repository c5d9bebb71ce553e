namespace OnRecord.Ledger;

/// <summary>What a person decided about who is who.</summary>
/// <param name="Id">The decision's number, to undo it by.</param>
/// <param name="Action">merge, split, rename or import.</param>
/// <param name="Speaker">Who was merged, split or renamed; null for an import.</param>
/// <param name="Other">Into whom; who was split off; null for a rename.</param>
/// <param name="Rows">How many reports' speakers changed hands.</param>
public sealed record SpeakerDecision(long Id, string Action, long? Speaker, long? Other, int Rows);
