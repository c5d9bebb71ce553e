namespace OnRecord.Wordings;

/// <summary>A wording in its thread.</summary>
/// <param name="Reported">The wording.</param>
/// <param name="Relation">How it relates to the thread's fullest wording.</param>
/// <param name="Changes">What was changed from the fullest wording to this one; changes that can turn the meaning come
/// first. Empty for the fullest itself.</param>
public sealed record ThreadedWording(
    ReportedWording Reported, WordingRelation Relation, IReadOnlyList<WordingChange> Changes);
