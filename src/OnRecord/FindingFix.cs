namespace OnRecord;

/// <summary>A change of the text that would mend what was found, offered only where it can't turn a meaning.</summary>
/// <param name="Span">What to replace, in UTF-16 code units of <see cref="Report.Text"/>; may be empty.</param>
/// <param name="Replacement">What to put there; may be empty.</param>
/// <param name="Title">What the change does, such as <c>Close the quotation with ”</c>.</param>
public sealed record FindingFix(TextSpan Span, string Replacement, string Title);
