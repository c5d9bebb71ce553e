namespace OnRecord.People.Protecting;

/// <summary>A part of a mention between commas, such as "Galkin" of "one of the soldiers, Galkin, 34,".</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind its last.</param>
/// <param name="Speaker">Index of the speaker who is mentioned.</param>
internal readonly record struct MentionPart(int First, int End, int Speaker);
