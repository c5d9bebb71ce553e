using NodaTime;

namespace OnRecord.Settings.Dates;

/// <summary>Asks the calendar for days of which not everything is told.</summary>
internal static class Calendar
{
    /// <summary>The day, or null where the calendar has none.</summary>
    public static LocalDate? DayOf(int year, int month, int day) =>
        year is > 0 and < 9999 && month is > 0 and <= 12 && day > 0
        && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    /// <summary>The day of the week, 1 (Monday) to 7, of a full date; 0 where the calendar has none.</summary>
    public static int WeekdayOf(DateFields fields) =>
        DayOf(fields.Year, fields.Month, fields.Day) is { } day ? (int)day.DayOfWeek : 0;

    /// <summary>What a date of a told year covers; null where the calendar has none.</summary>
    public static Period? PeriodOf(DateFields fields) => fields switch
    {
        { Month: 0 } => Period.OfYear(fields.Year),
        { Day: 0 } => Period.OfMonth(fields.Year, fields.Month),
        _ => DayOf(fields.Year, fields.Month, fields.Day) is { } day ? Period.OfDay(day) : null,
    };
}
