namespace OnRecord.People.Protecting;

/// <summary>A noun phrase that shows that somebody is held or harmed.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind its nouns.</param>
/// <param name="Telling">The token that shows it.</param>
internal readonly record struct TellingPhrase(int First, int End, int Telling);
