namespace OnRecord.Settings.Dates;

/// <summary>A line of data/en/date-words.tsv.</summary>
/// <param name="Word">What the word does.</param>
/// <param name="Value">What it says, as <see cref="DateWord"/> tells for each.</param>
/// <param name="Note">What else it is.</param>
internal readonly record struct DateEntry(DateWord Word, short Value, DateNote Note);
