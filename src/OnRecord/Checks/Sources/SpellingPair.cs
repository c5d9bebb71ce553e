namespace OnRecord.Checks.Sources;

/// <summary>Two spellings of what looks like one person's name.</summary>
/// <param name="Rare">The one that the report writes less often, or later.</param>
/// <param name="Usual">The other.</param>
/// <param name="IsSure">True where the names are one person's beyond the spelling.</param>
internal sealed record SpellingPair(SpelledWord Rare, SpelledWord Usual, bool IsSure);
