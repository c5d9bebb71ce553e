namespace OnRecord.Checks.Restatements;

/// <summary>A telling word of a sentence.</summary>
/// <param name="Key">Key of its stem.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="IsName">True when it is written as a name.</param>
internal readonly record struct ToldWord(ulong Key, TextSpan Span, bool IsName);
