namespace OnRecord.Checks.Facts;

/// <summary>A whole whose parts do not add up to it.</summary>
/// <param name="Whole">The whole.</param>
/// <param name="Parts">Its parts, from the first to the last.</param>
/// <param name="Sum">What the parts add up to.</param>
internal sealed record PartsClash(Quantity Whole, FindingPlace Parts, double Sum);
