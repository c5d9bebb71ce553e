namespace OnRecord.Training.Corpora;

/// <summary>A text with the statements that an annotator marked in it.</summary>
/// <param name="Name">File name without its extension.</param>
/// <param name="Text">The text that all spans count into.</param>
/// <param name="Attributions">In the order of the annotation file.</param>
public sealed record AttributedText(string Name, string Text, IReadOnlyList<Attribution> Attributions);
