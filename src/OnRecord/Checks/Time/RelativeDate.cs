using OnRecord.Settings.Dates;

namespace OnRecord.Checks.Time;

/// <summary>What the words of a date count from the day of publication.</summary>
/// <param name="Kind">In what.</param>
/// <param name="Shift">How far: −1 for yesterday and last week, 0 for today and this week, 1 for tomorrow and next
/// week. What counts farther is −2 or 2.</param>
/// <param name="Weekday">The day of the week that the words name, 1 (Monday) to 7; 0 for none.</param>
internal readonly record struct RelativeDate(TimeUnit Kind, int Shift, int Weekday);
