namespace OnRecord.Text;

/// <summary>A word, a number or a mark.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units of the report's text.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind);
