using NodaTime;

namespace OnRecord.Settings.Dates;

/// <summary>The day of publication, from which dates count that do not tell their year.</summary>
internal sealed class Anchor(LocalDate? published)
{
    // A day of the week falls on a day of a month once in seven months, or in fourteen around the shortest years.
    private const int MostMonths = 48;

    // 29 February comes after eight years at the latest (1896 to 1904).
    private const int MostYears = 8;

    /// <summary>The day; null when it is not known.</summary>
    public LocalDate? Day => published;

    /// <summary>What the parts of a date mean; null where the day of publication would be needed or the calendar has no
    /// such day.</summary>
    public Period? Resolve(DateFields fields, Outlook outlook)
    {
        if (fields.Year > 0)
        {
            return Calendar.PeriodOf(fields);
        }

        if (published is not { } day)
        {
            return null;
        }

        return fields switch
        {
            { Month: > 0, Weekday: > 0 } => YearOfWeekday(fields, day) ?? NearestYear(fields, outlook),
            { Month: > 0 } => NearestYear(fields, outlook),
            { Day: > 0, Weekday: > 0 } => NearMonth(fields, day) ?? NearestMonth(fields, day, outlook),
            { Day: > 0 } => NearestMonth(fields, day, outlook),
            { Weekday: > 0 } => Period.OfDay(NearestWeekday(day, fields.Weekday, outlook)),
            _ => null,
        };
    }

    /// <summary>The first period at or behind <paramref name="start"/> that the parts of a date can mean.</summary>
    public static Period? FirstFrom(LocalDate start, DateFields fields) =>
        fields.Year > 0 ? Calendar.PeriodOf(fields) : new Anchor(start).Resolve(fields, Outlook.Ahead);

    /// <summary>Of the yearly periods that <paramref name="inYear"/> gives, the nearest that has begun, or for
    /// <see cref="Outlook.Ahead"/> the nearest that is not over; null without a day of publication.</summary>
    public Period? Nearest(Func<int, Period?> inYear, Outlook outlook)
    {
        if (published is not { } day)
        {
            return null;
        }

        var step = outlook == Outlook.Ahead ? 1 : -1;
        for (var years = -1; years <= MostYears; years++)
        {
            if (inYear(day.Year + (step * years)) is { } period
                && (outlook == Outlook.Ahead ? period.Last >= day : period.First <= day))
            {
                return period;
            }
        }

        return null;
    }

    /// <summary>The nearest day of the week at or before a day, or for <see cref="Outlook.Ahead"/> at or
    /// after.</summary>
    private static LocalDate NearestWeekday(LocalDate day, int weekday, Outlook outlook)
    {
        var behind = ((int)day.DayOfWeek - weekday + 7) % 7;
        return day.PlusDays(outlook == Outlook.Ahead && behind > 0 ? 7 - behind : -behind);
    }

    private Period? NearestYear(DateFields fields, Outlook outlook) =>
        Nearest(year => Calendar.PeriodOf(fields with { Year = year }), outlook);

    // "Tuesday, March 8" was in the nearest year that has it so.
    private static Period? YearOfWeekday(DateFields fields, LocalDate day)
    {
        const int furthest = 3;
        for (var years = 0; years <= furthest; years++)
        {
            foreach (var year in new[] { day.Year - years, day.Year + years })
            {
                var dated = fields with { Year = year };
                if (Calendar.WeekdayOf(dated) == fields.Weekday)
                {
                    return Calendar.PeriodOf(dated);
                }
            }
        }

        return null;
    }

    // "Tuesday the 8th" is one of these weeks where there is such a day, whatever the tense.
    private static Period? NearMonth(DateFields fields, LocalDate day)
    {
        const int near = 31;
        var nearest = new[] { 0, -1, 1 }.Select(months => day.PlusMonths(months))
            .Select(month => Calendar.DayOf(month.Year, month.Month, fields.Day))
            .Where(date => date is { } found && (int)found.DayOfWeek == fields.Weekday && Distance(found, day) <= near)
            .MinBy(date => Distance(date!.Value, day));
        return nearest is { } match ? Period.OfDay(match) : null;
    }

    private static int Distance(LocalDate date, LocalDate day) => Math.Abs(NodaTime.Period.DaysBetween(date, day));

    private static Period? NearestMonth(DateFields fields, LocalDate day, Outlook outlook)
    {
        var step = outlook == Outlook.Ahead ? 1 : -1;
        for (var months = 0; months <= MostMonths; months++)
        {
            var month = day.PlusMonths(months * step);
            var found = Calendar.DayOf(month.Year, month.Month, fields.Day);
            if (found is { } date && (outlook == Outlook.Ahead ? date >= day : date <= day)
                && (fields.Weekday == 0 || (int)date.DayOfWeek == fields.Weekday))
            {
                return Period.OfDay(date);
            }
        }

        return null;
    }
}
