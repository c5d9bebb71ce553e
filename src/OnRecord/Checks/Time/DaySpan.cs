using System.Globalization;
using NodaTime;

namespace OnRecord.Checks.Time;

/// <summary>The days that a date's value covers.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last; never before the first.</param>
internal readonly record struct DaySpan(LocalDate First, LocalDate Last)
{
    private const int LengthOfYear = 4;
    private const int LengthOfMonth = 7;
    private const int LengthOfDay = 10;

    /// <summary>The days of <c>2022</c>, <c>2022-03</c>, <c>2022-03-08</c> (with or without a time) or <c>2022-W10</c>;
    /// null for other forms, ranges among them.</summary>
    internal static DaySpan? Of(string? value)
    {
        if (value is null || value.Contains('/', StringComparison.Ordinal)
            || !IsNumber(value.AsSpan(0, Math.Min(LengthOfYear, value.Length)), out var year))
        {
            return null;
        }

        var isWeek = value.Length == LengthOfMonth + 1 && value[LengthOfYear + 1] == 'W';
        if (isWeek && IsNumber(value.AsSpan(LengthOfYear + 2), out var week))
        {
            var monday = NodaTime.Calendars.WeekYearRules.Iso.GetLocalDate(year, week, IsoDayOfWeek.Monday,
                CalendarSystem.Iso);
            return new DaySpan(monday, monday.PlusDays(6));
        }

        return value.Length switch
        {
            LengthOfYear => new DaySpan(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)),
            LengthOfMonth when IsNumber(value.AsSpan(5), out var month) && month is >= 1 and <= 12 =>
                new DaySpan(new LocalDate(year, month, 1), new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1)),
            >= LengthOfDay => OfDay(value, year),
            _ => null,
        };
    }

    /// <summary>How many days lie between this and <paramref name="other"/>; 0 where they touch or overlap.</summary>
    internal int DaysTo(DaySpan other) => Math.Max(0, Math.Max(
        Period.DaysBetween(Last, other.First), Period.DaysBetween(other.Last, First)));

    private static DaySpan? OfDay(string value, int year) =>
        IsNumber(value.AsSpan(5, 2), out var month) && IsNumber(value.AsSpan(8, 2), out var day)
        && Settings.Dates.Calendar.DayOf(year, month, day) is { } date ? new DaySpan(date, date) : null;

    private static bool IsNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
