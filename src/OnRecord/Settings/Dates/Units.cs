using NodaTime;

namespace OnRecord.Settings.Dates;

/// <summary>Counts from a day in units of time.</summary>
internal static class Units
{
    // Beyond any report's; keeps every result within the calendar.
    private const int MostYears = 400;

    /// <summary>The unit that a day lies in (0), the one before (-1) or after (1); null for units that are no period of
    /// the calendar.</summary>
    public static Period? Shifted(LocalDate day, TimeUnit unit, int shift) => unit switch
    {
        TimeUnit.Day => Period.OfDay(day.PlusDays(shift)),
        TimeUnit.Week => Period.OfWeek(day.PlusWeeks(shift)),
        TimeUnit.Weekend => Period.OfWeekend(day.PlusWeeks(shift)),
        TimeUnit.Month => MonthOf(day.PlusMonths(shift)),
        TimeUnit.Quarter => MonthsOf(day.PlusMonths(3 * shift), 3),
        TimeUnit.Half => MonthsOf(day.PlusMonths(6 * shift), 6),
        TimeUnit.Year => Period.OfYear(day.Year + shift),
        TimeUnit.Decade => Period.OfYears(day.Year - (day.Year % 10) + (10 * shift), 10),
        TimeUnit.Century => Period.OfYears(day.Year - (day.Year % 100) + (100 * shift), 100),
        _ => null,
    };

    /// <summary>The day that lies a count of units away; null where no calendar day does.</summary>
    public static LocalDate? Away(LocalDate day, TimeUnit unit, int count) => Years(unit, Math.Abs(count)) > MostYears
        ? null
        : unit switch
        {
            TimeUnit.Day => day.PlusDays(count),
            TimeUnit.Week or TimeUnit.Weekend => day.PlusWeeks(count),
            TimeUnit.Fortnight => day.PlusWeeks(2 * count),
            TimeUnit.Month => day.PlusMonths(count),
            TimeUnit.Quarter => day.PlusMonths(3 * count),
            TimeUnit.Year => day.PlusYears(count),
            TimeUnit.Decade => day.PlusYears(10 * count),
            TimeUnit.Century => day.PlusYears(100 * count),
            _ => null,
        };

    /// <summary>The period that "two months ago" names: as coarse as the unit it counts in, since nobody who says so
    /// means the day.</summary>
    public static Period? Around(LocalDate day, TimeUnit unit, int count) =>
        Away(day, unit, count) is not { } away ? null : unit switch
        {
            TimeUnit.Day => Period.OfDay(away),
            TimeUnit.Fortnight => Period.OfWeek(away),
            _ => Shifted(away, unit, 0),
        };

    /// <summary>"The last three weeks", "the next two days": the stretch up to a day, or from the day after
    /// it.</summary>
    public static Period? Stretch(LocalDate day, TimeUnit unit, int count)
    {
        if (Away(day, unit, count) is not { } away)
        {
            return null;
        }

        if (unit == TimeUnit.Quarter || (unit is TimeUnit.Decade or TimeUnit.Century && count > 0))
        {
            var (near, far) = (Shifted(day, unit, Math.Sign(count)), Shifted(away, unit, 0));
            return near is not { } first || far is not { } last ? null
                : count < 0 ? new Period(last.First, first.Last, PeriodKind.Stretch)
                : new Period(first.First, last.Last, PeriodKind.Stretch);
        }

        return count < 0
            ? new Period(away, day, PeriodKind.Stretch)
            : new Period(day.PlusDays(1), away, PeriodKind.Stretch);
    }

    private static int Years(TimeUnit unit, int count) => unit switch
    {
        TimeUnit.Decade => 10 * count,
        TimeUnit.Century => 100 * count,
        TimeUnit.Year => count,
        TimeUnit.Month or TimeUnit.Quarter => count / 4,
        _ => count / 25,
    };

    private static Period MonthOf(LocalDate day) => Period.OfMonth(day.Year, day.Month);

    private static Period MonthsOf(LocalDate day, int months) =>
        Period.OfMonths(day.Year, day.Month - ((day.Month - 1) % months), months);
}
