namespace OnRecord.Training.Corpora;

/// <summary>Neighbouring tokens of a text.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index just past the last token.</param>
public readonly record struct TokenRange(int First, int End);
