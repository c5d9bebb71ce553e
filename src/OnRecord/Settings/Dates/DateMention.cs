namespace OnRecord.Settings.Dates;

/// <summary>Words of a report that tell a date.</summary>
/// <param name="Span">The words, without a preposition before them unless it tells of a range ("since 2014").</param>
/// <param name="Value">ISO 8601, as <see cref="TimeOfSaying.Value"/> says; besides, ISO 8601-2's <c>2014/..</c> and
/// <c>../2018</c> (open at one end) and its seasons (<c>2016-22</c>, 21 to 24 from spring to winter, wherever on
/// earth). Both ends of a range belong to it. Null when it stays open: the words count from a day that is not known,
/// can be read as two dates, or name a day that no calendar has.</param>
internal readonly record struct DateMention(TextSpan Span, string? Value);
