namespace OnRecord.People.Protecting;

/// <summary>A word that may tell why somebody is protected.</summary>
/// <param name="Token">The word.</param>
/// <param name="Role">Its part in a phrase that tells it.</param>
internal readonly record struct Cue(int Token, EvidenceRole Role);
