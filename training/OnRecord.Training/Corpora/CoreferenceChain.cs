namespace OnRecord.Training.Corpora;

/// <summary>All mentions of one person or thing in a text.</summary>
/// <param name="Id">The corpus's name for it; unique in the text.</param>
/// <param name="Mentions">In the order of the text, at least one; they may lie inside each other.</param>
/// <param name="EntityType">
/// PERSON, ORGANISATION, PLACE, TIME or OTHER, by what most mentions are marked as; null where none is marked.
/// </param>
public sealed record CoreferenceChain(string Id, IReadOnlyList<CoreferenceMention> Mentions, string? EntityType);
