namespace OnRecord.Training.Corpora;

/// <summary>Words that denote somebody or something.</summary>
/// <param name="Span">All of them, in UTF-16 code units of the text.</param>
/// <param name="Head">The word or words that carry it, inside <paramref name="Span"/>; all of it where the corpus
/// doesn't say.</param>
public readonly record struct CoreferenceMention(TextSpan Span, TextSpan Head);
