namespace OnRecord;

/// <summary>When something was said.</summary>
/// <param name="Text">The report's words, such as "last week".</param>
/// <param name="Value">ISO 8601: a date (<c>2022-03-08</c>), a part of one (<c>2022-03</c>, <c>2022-W10</c>), a time
/// (<c>2022-03-08T14:30</c>) or a range (<c>2022-03-07/2022-03-13</c>); null when it stays open, because the words count
/// from a day that the report does not tell.</param>
public sealed record TimeOfSaying(TextSpan Text, string? Value);
