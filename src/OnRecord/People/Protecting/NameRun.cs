namespace OnRecord.People.Protecting;

/// <summary>A run of letters in a text, which may be a word of a name.</summary>
/// <param name="Start">Index of its first code unit.</param>
/// <param name="End">Index behind its last; a closing possessive is left out.</param>
internal readonly record struct NameRun(int Start, int End);
