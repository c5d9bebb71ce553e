namespace OnRecord.Checks.Facts;

/// <summary>Two places of a report that give different numbers for one thing.</summary>
/// <param name="Place">The later place, or the title's.</param>
/// <param name="Other">The other.</param>
/// <param name="Thing">What is counted, in a few words.</param>
internal sealed record NumberClash(FindingPlace Place, FindingPlace Other, string Thing);
