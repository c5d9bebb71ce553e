using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace OnRecord.Settings.Dates;

/// <summary>A stretch of days.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="Season">The number of a season; 0 for what is none. A season's days are those of the north's calendar
/// seasons, and are used to tell which year is meant, never written.</param>
internal readonly record struct Period(LocalDate First, LocalDate Last, PeriodKind Kind, int Season = 0)
{
    /// <summary>One day.</summary>
    public static Period OfDay(LocalDate day) => new(day, day, PeriodKind.Day);

    /// <summary>The week of a day, from its Monday.</summary>
    public static Period OfWeek(LocalDate day)
    {
        var monday = day.PlusDays(1 - (int)day.DayOfWeek);
        return new Period(monday, monday.PlusDays(6), PeriodKind.Week);
    }

    /// <summary>Saturday and Sunday of a day's week.</summary>
    public static Period OfWeekend(LocalDate day)
    {
        var sunday = OfWeek(day).Last;
        return new Period(sunday.PlusDays(-1), sunday, PeriodKind.Stretch);
    }

    /// <summary>A month.</summary>
    public static Period OfMonth(int year, int month) => OfMonths(year, month, 1) with { Kind = PeriodKind.Month };

    /// <summary>Months from one on.</summary>
    public static Period OfMonths(int year, int month, int count)
    {
        var first = new LocalDate(year, month, 1);
        return new Period(first, first.PlusMonths(count).PlusDays(-1), PeriodKind.Stretch);
    }

    /// <summary>A season that begins in a year.</summary>
    public static Period OfSeason(int year, int season) =>
        OfMonths(year, 3 * (season - 20), 3) with { Kind = PeriodKind.Season, Season = season };

    /// <summary>A year.</summary>
    public static Period OfYear(int year) => OfYears(year, 1) with { Kind = PeriodKind.Year };

    /// <summary>Years from one on.</summary>
    public static Period OfYears(int year, int count) =>
        new(new LocalDate(year, 1, 1), new LocalDate(year + count - 1, 12, 31), PeriodKind.Stretch);

    /// <summary>The period just before one that is a day, week, month or year; else the day before its first.</summary>
    public Period Before() => Neighbour(First.PlusDays(-1));

    /// <summary>The period just after.</summary>
    public Period After() => Neighbour(Last.PlusDays(1));

    /// <summary>The written form.</summary>
    public string ToText() => Kind switch
    {
        PeriodKind.Year => Year(First),
        PeriodKind.Month => Month(First),
        PeriodKind.Season => $"{Year(First)}-{Season.ToString(CultureInfo.InvariantCulture)}",
        PeriodKind.Week =>
            $"{WeekYearRules.Iso.GetWeekYear(First):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(First):00}",
        PeriodKind.Day => Day(First),
        _ => StartText() + "/" + EndText(),
    };

    /// <summary>The written form of where it begins, if a range begins there.</summary>
    public string StartText() => Kind == PeriodKind.Stretch ? Ends()(First) : ToText();

    /// <summary>The written form of where it ends, if a range ends there.</summary>
    public string EndText() => Kind == PeriodKind.Stretch ? Ends()(Last) : ToText();

    private Period Neighbour(LocalDate day) => Kind switch
    {
        PeriodKind.Week => OfWeek(day),
        PeriodKind.Month => OfMonth(day.Year, day.Month),
        PeriodKind.Year => OfYear(day.Year),
        _ => OfDay(day),
    };

    private Func<LocalDate, string> Ends()
    {
        var wholeMonths = First.Day == 1 && Last.PlusDays(1).Day == 1;
        return wholeMonths && First.Month == 1 && Last.Month == 12 ? Year : wholeMonths ? Month : Day;
    }

    private static string Year(LocalDate day) => day.Year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Month(LocalDate day) => day.ToString("uuuu'-'MM", CultureInfo.InvariantCulture);

    private static string Day(LocalDate day) => day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);
}
