namespace OnRecord.People.Mentions;

/// <summary>A noun or pronoun with what stands before it: "the former president", "Smith's lawyer", "she".</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last token.</param>
/// <param name="Head">Index of its last noun, number or pronoun: what the phrase is about.</param>
internal readonly record struct NounPhrase(int First, int End, int Head);
