namespace OnRecord.Training.Corpora;

/// <summary>A text in which somebody, or a program, marked which words denote the same.</summary>
/// <param name="Name">The corpus's name for it.</param>
/// <param name="Text">The text that all spans count into.</param>
/// <param name="Chains">In the order of their first mentions.</param>
public sealed record CoreferenceText(string Name, string Text, IReadOnlyList<CoreferenceChain> Chains)
{
    /// <summary>The same text's tokens and sentences; null where the corpus has none.</summary>
    public AnalysedText? Analysis { get; init; }

    /// <summary>Quotations with their speakers, in the order of the text; empty where the corpus marks none.</summary>
    public IReadOnlyList<SpokenQuotation> Quotations { get; init; } = [];
}
