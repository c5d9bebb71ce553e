using NodaTime;

namespace OnRecord.Settings.Dates;

/// <summary>Reads years, decades, quarters, seasons and the weeks of a month: "the 1990s", "Q3 2016", "summer 2016",
/// "the last week of July".</summary>
internal sealed class PeriodReader(DateItems items, Anchor anchor)
{
    private readonly NumberReader _numbers = new(items);

    /// <summary>Reads the period that begins at <paramref name="at"/>.</summary>
    public int Read(int at, out DatePoint point)
    {
        point = default;
        return items[at].Word switch
        {
            DateWord.Decade => ReadDecade(at, out point),
            DateWord.Quarter or DateWord.Half => ReadPart(at, at + 1, PartOf(items[at].Entry), out point),
            DateWord.Season => ReadPart(at, at + 1, PartOf(items[at].Entry), out point),
            DateWord.Ordinal => ReadOrdinal(at, out point),
            DateWord.Number when _numbers.ReadDay(at, out var day) is var end && items[end].IsUnit(TimeUnit.Day)
                => ReadPartOf(end, day, out point),
            DateWord.Shift when items[at + 1].IsUnit(TimeUnit.Year) => ReadYearsPart(at, out point),
            DateWord.Shift when items[at].Value < 0 => ReadWeekOf(at, out point),
            DateWord.Unit when items[at].IsUnit(TimeUnit.Week) => ReadNumberedWeek(at, out point),
            DateWord.Unit when items[at].IsUnit(TimeUnit.Year) => ReadNamedYear(at, out point),
            DateWord.Digits when items[at].IsYear => ReadYear(at, out point),
            _ => 0,
        };
    }

    private int ReadYear(int at, out DatePoint point)
    {
        var year = items[at].Value;
        var next = items[at + 1].IsDash || items[at + 1].IsMark('/') ? at + 2 : at + 1;
        point = default;
        if (items[next].Word == DateWord.Month && !Evidence.IsVerb(items, next + 1))
        {
            return 0;
        }

        if (items[next].Word is DateWord.Quarter or DateWord.Half or DateWord.Season
            && !Evidence.IsCutOffBefore(items, at))
        {
            point = DatePoint.Of(PartOf(items[next].Entry)(year));
            return next + 1;
        }

        if (items[at + 1] is { Word: DateWord.Mark, Value: '\'' or '’' } or { Word: DateWord.Other } && year % 10 == 0)
        {
            var letter = items[at + 1].Word == DateWord.Other ? at + 1 : at + 2;
            point = DatePoint.Of(Period.OfYears(year, 10));
            return items.WordsOf(letter) is "s" ? letter + 1 : PlainYear(at, out point);
        }

        return PlainYear(at, out point);
    }

    private int PlainYear(int at, out DatePoint point)
    {
        point = DatePoint.Of(new DateFields(items[at].Value, 0, 0, 0));
        return Evidence.IsYear(items, at) ? at + 1 : 0;
    }

    // the year 2008, the year of 2008
    private int ReadNamedYear(int at, out DatePoint point)
    {
        var next = items[at + 1].Word == DateWord.Of ? at + 2 : at + 1;
        point = DatePoint.Of(new DateFields(items[next].Value, 0, 0, 0));
        return items[next].IsYear && !items[next].IsTight ? next + 1 : 0;
    }

    private int ReadDecade(int at, out DatePoint point)
    {
        const int century = 1900;
        var first = items[at].Value;
        // But "in her thirties" tells an age.
        var isShown = first >= 1000 || items[at - 1].Word is DateWord.The or DateWord.In or DateWord.Edge
            || !char.IsLetterOrDigit(items.WordsOf(at)[0]);
        point = DatePoint.Of(Period.OfYears(first >= 1000 ? first : century + first, 10));
        return isShown && first < 3000 ? at + 1 : 0;
    }

    private static Func<int, Period> PartOf(DateEntry item) => item.Word switch
    {
        DateWord.Season => year => Period.OfSeason(year, item.Value),
        DateWord.Half => year => Period.OfMonths(year, (6 * Math.Min((int)item.Value, 2)) - 5, 6),
        _ => year => Period.OfMonths(year, (3 * item.Value) - 2, 3),
    };

    // Q3 2016, summer of 2016, the first half of last year; "Q3" alone, but no other, is of the nearest year
    private int ReadPart(int at, int end, Func<int, Period> inYear, out DatePoint point)
    {
        point = default;
        var next = items[end].Word == DateWord.Of || items[end].IsMark(',') || items[end].IsDash ? end + 1 : end;
        if (_numbers.ReadYear(next, out var year) is > 0 and var behind)
        {
            point = DatePoint.Of(inYear(year));
            return behind;
        }

        next = items[next].Word == DateWord.The ? next + 1 : next;
        var shift = items[next].Word == DateWord.Shift ? items[next].Value : 0;
        behind = items[next].Word == DateWord.Shift ? next + 1 : next;
        if (items[behind].IsUnit(TimeUnit.Year) && behind > end)
        {
            point = DatePoint.Of(anchor.Day is { } day ? inYear(day.Year + shift) : null);
            return behind + 1;
        }

        var isQuarter = items[at].Word == DateWord.Quarter;
        point = isQuarter ? DatePoint.Of(anchor.Nearest(y => inYear(y), OutlookReader.Read(items, at, end))) : default;
        return isQuarter ? end : 0;
    }

    private int ReadOrdinal(int at, out DatePoint point)
    {
        point = default;
        var (count, unit) = (items[at].Value, items[at + 1]);
        if (unit.IsUnit(TimeUnit.Century) && count is > 10 and <= 21)
        {
            point = DatePoint.Of(Period.OfYears((count - 1) * 100, 100));
            return at + 2;
        }

        if ((unit.IsUnit(TimeUnit.Quarter) && count <= 4) || (unit.IsUnit(TimeUnit.Half) && count <= 2))
        {
            var part = unit.IsUnit(TimeUnit.Half) ? DateWord.Half : DateWord.Quarter;
            return ReadPart(at, at + 2, PartOf(new DateEntry(part, (short)count, 0)), out point);
        }

        return ReadWeekOf(at, out point);
    }

    // next year's first quarter
    private int ReadYearsPart(int at, out DatePoint point)
    {
        var (ordinal, unit) = (items[at + 4], items[at + 5]);
        var isPart = items[at + 2].IsTight && items.WordsOf(at + 3) is "s"
            && ordinal is { Word: DateWord.Ordinal, Value: <= 4 }
            && (unit.IsUnit(TimeUnit.Quarter) || (unit.IsUnit(TimeUnit.Half) && ordinal.Value <= 2));
        var part = unit.IsUnit(TimeUnit.Half) ? DateWord.Half : DateWord.Quarter;
        point = DatePoint.Of(isPart && anchor.Day is { } day
            ? PartOf(new DateEntry(part, (short)ordinal.Value, 0))(day.Year + items[at].Value) : null);
        return isPart ? at + 6 : 0;
    }

    // the first week of 2015, the last week of July, the third month of next year, the 15th day of the month
    private int ReadWeekOf(int at, out DatePoint point)
    {
        if (items[at + 1].Word == DateWord.Weekday)
        {
            return ReadWeekdayOf(at, out point);
        }

        var end = items[at].Value is 1 or -1 ? _numbers.ReadCount(at + 1, out var count) : (count = 0);
        return end > 0 && count > 0
            ? ReadPartsOf(end, items[at].Value * count, out point)
            : ReadPartOf(at + 1, items[at].Value, out point);
    }

    // the first Monday of next month, the last Friday in March
    private int ReadWeekdayOf(int at, out DatePoint point)
    {
        var next = items[at + 2].Word == DateWord.PartOfDay ? at + 3 : at + 2;
        var end = items[next].Word is DateWord.Of or DateWord.In ? ReadWhole(next + 1, out var whole)
            : NoPeriod(out whole);
        point = DatePoint.Open;
        if (whole is { } period)
        {
            var (ordinal, weekday) = (items[at].Value, (IsoDayOfWeek)items[at + 1].Value);
            var day = ordinal < 0
                ? period.Last.PlusDays(1).Previous(weekday)
                : period.First.PlusDays(-1).Next(weekday).PlusWeeks(ordinal - 1);
            point = DatePoint.Of(day >= period.First && day <= period.Last ? Period.OfDay(day) : null);
        }

        return end;
    }

    private static int NoPeriod(out Period? period)
    {
        period = null;
        return 0;
    }

    private int ReadPartOf(int unitAt, int ordinal, out DatePoint point)
    {
        point = default;
        var unit = (TimeUnit)items[unitAt].Value;
        if (items[unitAt].Word != DateWord.Unit || unit is not (TimeUnit.Day or TimeUnit.Week or TimeUnit.Month)
            || items[unitAt + 1].Word is not (DateWord.Of or DateWord.In))
        {
            return 0;
        }

        var end = ReadWhole(unitAt + 2, out var whole);
        var part = whole is { } period ? PartOf(period, unit, ordinal) : null;
        point = part is null && unit == TimeUnit.Day ? DatePoint.Open : DatePoint.Of(part);
        return end;
    }

    // the first six months of the year, the last 3 weeks of 2021
    private int ReadPartsOf(int unitAt, int count, out DatePoint point)
    {
        var end = ReadPartOf(unitAt, Math.Sign(count), out point);
        if (end > 0 && point.Period is { } near)
        {
            ReadPartOf(unitAt, 1, out var first);
            var unit = (TimeUnit)items[unitAt].Value;
            var far = Units.Away(near.First, unit, count - Math.Sign(count));
            var last = far is { } day ? Units.Shifted(day, unit, 0) : null;
            point = DatePoint.Of(last is not { } other || other.First < first.Period?.First ? null
                : count < 0 ? near with { First = other.First, Kind = PeriodKind.Stretch }
                : near with { Last = other.Last, Kind = PeriodKind.Stretch });
        }

        return end;
    }

    private int ReadWhole(int at, out Period? whole)
    {
        whole = null;
        var next = items[at].Word == DateWord.The ? at + 1 : at;
        if (items[next].IsYear)
        {
            whole = Period.OfYear(items[next].Value);
            return next + 1;
        }

        if (items[next].Word == DateWord.Month)
        {
            var end = new CalendarReader(items, new NumericReader(items, NumberOrder.Unknown)).ReadNamedMonth(next,
                out var month);
            whole = end > 0 && month.Day == 0 ? anchor.Resolve(month, OutlookReader.Read(items, at, end)) : null;
            return end;
        }

        var shift = items[next].Word == DateWord.Shift ? items[next].Value : 0;
        var unit = items[next].Word == DateWord.Shift ? next + 1 : next;
        if (items[unit].Word != DateWord.Unit || unit == at)
        {
            return 0;
        }

        whole = anchor.Day is { } day ? Units.Shifted(day, (TimeUnit)items[unit].Value, shift) : null;
        return whole is null && anchor.Day is not null ? 0 : unit + 1;
    }

    // A week belongs to the period that its Thursday lies in, as ISO 8601 has it.
    private static Period? PartOf(Period whole, TimeUnit unit, int ordinal)
    {
        var isLast = ordinal < 0;
        var count = isLast ? 0 : ordinal - 1;
        var part = unit switch
        {
            TimeUnit.Day => Period.OfDay((isLast ? whole.Last : whole.First).PlusDays(count)),
            TimeUnit.Month when isLast => Period.OfMonth(whole.Last.Year, whole.Last.Month),
            TimeUnit.Month => MonthOf(whole.First.PlusMonths(count)),
            _ when isLast => Period.OfWeek(whole.Last.PlusDays(-3)),
            _ => Period.OfWeek(whole.First.PlusDays(3)) is var week
                ? Period.OfWeek(week.First.PlusWeeks(week.First.PlusDays(3) < whole.First ? count + 1 : count))
                : default,
        };
        return part.First.PlusDays(-6) <= whole.Last ? part : null;
    }

    private static Period MonthOf(LocalDate day) => Period.OfMonth(day.Year, day.Month);

    // week 31 of 2018, week 27 of last year
    private int ReadNumberedWeek(int at, out DatePoint point)
    {
        point = default;
        var number = items[at + 1].Value;
        if (!items[at + 1].IsShortNumber || number is < 1 or > 53)
        {
            return 0;
        }

        var end = 0;
        var whole = default(Period?);
        if (items[at + 2].Word == DateWord.Of)
        {
            end = ReadWhole(at + 3, out whole);
        }

        whole = end > 0 ? whole : anchor.Day is { } day ? Period.OfYear(day.Year) : null;
        point = DatePoint.Of(whole is { } year ? PartOf(year, TimeUnit.Week, number) : null);
        return end > 0 ? end : at + 2;
    }
}
