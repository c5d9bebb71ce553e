namespace OnRecord.Wordings.Index;

/// <summary>A wording that perhaps shares enough words in order with the one asked for; alignment decides.</summary>
/// <param name="Id">The wording's number. Its row may have been removed since: whoever fetches it leaves it out
/// then.</param>
/// <param name="Shared">How many features both have, of those that were read.</param>
/// <param name="Containment">
/// About which part of the shorter wording's features, weighed by how rare they are, is shared; 0 to 1.
/// </param>
internal readonly record struct Candidate(long Id, int Shared, float Containment);
