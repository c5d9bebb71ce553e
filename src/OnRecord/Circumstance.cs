namespace OnRecord;

/// <summary>One circumstance under which something was said.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Shown">The report's words that show it.</param>
public sealed record Circumstance(CircumstanceKind Kind, TextSpan Shown);
