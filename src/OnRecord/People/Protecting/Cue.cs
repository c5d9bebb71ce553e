namespace OnRecord.People.Protecting;

/// <summary>A word that may tell why somebody is protected.</summary>
/// <param name="Token">The word.</param>
/// <param name="Role">Its part; none for an age.</param>
internal readonly record struct Cue(int Token, EvidenceRole Role);
