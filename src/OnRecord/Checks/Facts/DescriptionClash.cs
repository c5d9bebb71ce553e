namespace OnRecord.Checks.Facts;

/// <summary>Two places of a report that describe the same people or thing in ways that exclude each other.</summary>
/// <param name="Place">The later place, or the title's.</param>
/// <param name="Other">The other.</param>
/// <param name="Tie">Why both are the same, such as <c>the same number, and the same happens to them</c>.</param>
internal sealed record DescriptionClash(FindingPlace Place, FindingPlace Other, string Tie);
