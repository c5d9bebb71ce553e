namespace OnRecord.Text;

/// <summary>A sentence, or what stands for one: a headline, a list item, a dateline.</summary>
/// <param name="Span">From its first token to its last.</param>
/// <param name="FirstToken">Index of its first token in <see cref="ReportText.Tokens"/>.</param>
/// <param name="EndToken">Index just past its last token.</param>
/// <param name="Paragraph">Index of its paragraph in <see cref="ReportText.Paragraphs"/>.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int EndToken, int Paragraph);
