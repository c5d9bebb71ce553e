namespace OnRecord.People.Protecting;

/// <summary>A stretch of a text and what is put in its place.</summary>
internal readonly record struct Replacement(TextSpan Span, string Text);
