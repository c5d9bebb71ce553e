namespace OnRecord.People.Names;

/// <summary>What a title tells of the person it stands before.</summary>
/// <param name="Female">True for a woman's title, false for a man's, null where it tells nothing.</param>
/// <param name="Follows">Which name follows it, when one word does.</param>
internal readonly record struct NameTitle(bool? Female, NameAfterTitle Follows);
