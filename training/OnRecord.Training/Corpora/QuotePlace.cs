namespace OnRecord.Training.Corpora;

/// <summary>Where a quotation stands.</summary>
/// <param name="Report">Name of the text, without extension.</param>
/// <param name="Span">The quotation without its marks, in code points.</param>
public readonly record struct QuotePlace(string Report, TextSpan Span);
