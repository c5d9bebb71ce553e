namespace OnRecord.Training.Corpora;

/// <summary>A text with a gold or automatic analysis of its words.</summary>
/// <param name="Name">The corpus's name for it.</param>
/// <param name="Text">The text that all spans count into.</param>
/// <param name="Tokens">Tokens in order; none overlap.</param>
/// <param name="Sentences">Sentences in order; together they hold every token.</param>
public sealed record AnalysedText(
    string Name, string Text, IReadOnlyList<AnalysedToken> Tokens, IReadOnlyList<TokenRange> Sentences);
