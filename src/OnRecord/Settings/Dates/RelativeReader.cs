using NodaTime;

namespace OnRecord.Settings.Dates;

/// <summary>Reads dates that count from the day of publication: "yesterday", "last week", "two months ago", "next
/// Tuesday", "last June".</summary>
/// <remarks>"Last Tuesday" is the one of last week, "next Tuesday" that of next week: those of this week are called by
/// their name alone. Words that count from a day of the story ("the next day", "two days later") stay open.</remarks>
internal sealed class RelativeReader(DateItems items, Anchor anchor, CalendarReader calendar)
{
    private readonly NumberReader _numbers = new(items);

    /// <summary>Reads the date that begins at <paramref name="at"/>.</summary>
    public int Read(int at, out DatePoint point)
    {
        point = default;
        switch (items[at].Word)
        {
            case DateWord.DayFromToday when items[at].IsCapital
                && items[at - 1] is { Word: DateWord.Other, IsCapital: true }:
                // A newspaper's name.
                return 0;
            case DateWord.DayFromToday:
                point = FromDay(day => Period.OfDay(day.PlusDays(items[at].Value)));
                return at + 1;
            case DateWord.Tonight:
                point = FromDay(day => Period.OfDay(day)) with { Part = PartOfDay.Night };
                return at + 1;
            case DateWord.Shift:
                return ReadShift(at, out point);
            case DateWord.The when items[at + 1].IsUnit(TimeUnit.Day):
                return ReadDayBeside(at, out point);
            case DateWord.Digits or DateWord.Number or DateWord.A:
                return ReadCount(at, out point);
            case DateWord.In:
                return ReadIn(at, out point);
            default:
                return 0;
        }
    }

    /// <summary>Reads "last week", "this morning": a shift and a unit or part of the day, and the period
    /// itself.</summary>
    public int ReadShiftedUnit(int at, out DatePoint point)
    {
        point = default;
        var unit = (TimeUnit)items[at + 1].Value;
        if (items[at].Word != DateWord.Shift || items[at + 1].Word != DateWord.Unit)
        {
            return 0;
        }

        var shift = items[at].Value;
        var isStory = items.WordsOf(at).Equals("following", StringComparison.OrdinalIgnoreCase)
            || (unit == TimeUnit.Day && shift > 0);
        if (unit <= TimeUnit.Hour || (unit == TimeUnit.Day && shift <= 0) || unit == TimeUnit.Half
            || IsPlural(at + 1))
        {
            return 0;
        }

        point = isStory ? DatePoint.Open : FromDay(day => ShiftedUnit(at, day, unit, shift));
        return at + 2;
    }

    /// <summary>Reads "two days ago", "three weeks from tomorrow", "2 weeks before May 13, 1999"; "two days later"
    /// stays open.</summary>
    public int ReadCount(int at, out DatePoint point)
    {
        point = default;
        var end = _numbers.ReadCount(at, out var count);
        if (end == 0)
        {
            return 0;
        }

        if (items[end].Word == DateWord.Shift && items[end].Value != 0 && IsCountable(end + 1) && IsPlural(end + 1))
        {
            return StretchOf(end + 1, items[end].Value * count, out point);
        }

        return IsCountable(end) ? ReadCounted(end, count, out point) : 0;
    }

    // The past year is the twelve months up to today, last year a calendar year.
    private Period? ShiftedUnit(int at, LocalDate day, TimeUnit unit, int shift)
    {
        var isTrailing = items.WordsOf(at).Equals("past", StringComparison.OrdinalIgnoreCase)
            && unit != TimeUnit.Quarter
            && unit != TimeUnit.Weekend;
        return isTrailing || unit == TimeUnit.Fortnight
            ? Units.Stretch(day, unit, shift == 0 ? 1 : shift)
            : Units.Shifted(day, unit, shift);
    }

    private DatePoint FromDay(Func<LocalDate, Period?> period)
    {
        if (anchor.Day is { } day)
        {
            return DatePoint.Of(period(day));
        }

        // Any day shows whether the words mean one.
        return period(new LocalDate(2000, 1, 1)) is { Kind: PeriodKind.Day } ? DatePoint.Open : DatePoint.Of(null);
    }

    private int ReadShift(int at, out DatePoint point)
    {
        // "This past Wednesday", "this coming weekend".
        if (items[at].Value == 0 && items[at + 1].Word == DateWord.Shift)
        {
            at++;
        }

        // "Following Monday's debate" is no Monday to come.
        var shift = items[at].Value;
        var isFollowing = items.WordsOf(at).Equals("following", StringComparison.OrdinalIgnoreCase);
        point = default;
        if (isFollowing && items[at - 1].Word is not (DateWord.The or DateWord.On))
        {
            return 0;
        }

        switch (items[at + 1].Word)
        {
            case DateWord.Unit:
                return ReadShiftedUnit(at, out point) is > 0 and var end ? WithWeekday(end, ref point) : 0;
            case DateWord.PartOfDay:
                point = FromDay(day =>
                    Period.OfDay(day.PlusDays(shift))) with
                { Part = (PartOfDay)items[at + 1].Value };
                return at + 2;
            case DateWord.Weekday:
                return ReadShiftedWeekday(at, isFollowing, out point);
            case DateWord.Month:
                return ReadShiftedMonth(at, out point);
            case DateWord.Season when Evidence.IsSeason(items, at + 1):
                point = ShiftedSeason(shift, items[at + 1].Value);
                return at + 2;
            case DateWord.Digits or DateWord.Ordinal when ReadShiftedDay(at, out point) is > 0 and var behind:
                return behind;
            default:
                return ReadStretch(at, out point);
        }
    }

    // next 6th of April
    private int ReadShiftedDay(int at, out DatePoint point)
    {
        var end = calendar.ReadNamedMonth(at + 1, out var fields);
        var resolved = anchor.Resolve(fields, items[at].Value < 0 ? Outlook.Back : Outlook.Ahead);
        point = fields.Year > 0 ? DatePoint.Of(fields)
            : resolved is null && fields.Day > 0 ? DatePoint.Open : DatePoint.Of(resolved);
        return items[at].Value == 0 ? 0 : end;
    }

    // next week on Tuesday; last week - Monday
    private int WithWeekday(int end, ref DatePoint point)
    {
        var isWeek = items[end - 1].IsUnit(TimeUnit.Week);
        var next = items[end].Word == DateWord.On || items[end].IsDash ? end + 1 : end;
        if (!isWeek || items[next].Word != DateWord.Weekday)
        {
            return end;
        }

        var weekday = items[next].Value;
        point = point.Period is { } week ? DatePoint.Of(Period.OfDay(week.First.PlusDays(weekday - 1)))
            : DatePoint.Open;
        return next + 1;
    }

    private int ReadShiftedWeekday(int at, bool isFollowing, out DatePoint point)
    {
        var end = calendar.Read(at + 1, out point);
        if (end > at + 2)
        {
            return end;
        }

        var (shift, weekday) = (items[at].Value, items[at + 1].Value);
        var word = items.WordsOf(at);
        var isNearest = word.Equals("past", StringComparison.OrdinalIgnoreCase)
            || word.Equals("coming", StringComparison.OrdinalIgnoreCase)
            || word.Equals("upcoming", StringComparison.OrdinalIgnoreCase);
        var fields = new DateFields(0, 0, 0, weekday);
        point = isFollowing ? DatePoint.Open : FromDay(day => isNearest
            ? new Anchor(day.PlusDays(shift)).Resolve(fields, shift < 0 ? Outlook.Back : Outlook.Ahead)
            : Period.OfDay(Period.OfWeek(day).First.PlusDays((7 * shift) + weekday - 1)));
        return at + 2;
    }

    // Last June is the latest that is over, next June the first to come.
    private int ReadShiftedMonth(int at, out DatePoint point)
    {
        point = default;
        var (shift, month) = (items[at].Value, items[at + 1]);
        if (!month.IsCapital && month.Entry.Note.HasFlag(DateNote.Word))
        {
            return 0;
        }

        point = FromDay(day => Period.OfMonth(day.Year + YearShift(shift, month.Value, day.Month), month.Value));
        return at + 2;
    }

    private static int YearShift(int shift, int month, int thisMonth) => shift switch
    {
        < 0 => month < thisMonth ? 0 : -1,
        > 0 => month > thisMonth ? 0 : 1,
        _ => 0,
    };

    private DatePoint ShiftedSeason(int shift, int season) => FromDay(day =>
    {
        var now = new Anchor(day).Nearest(year => Period.OfSeason(year, season), Outlook.Back)!.Value;
        var isRunning = now.Last >= day;
        var year = shift switch
        {
            < 0 => isRunning ? now.First.Year - 1 : now.First.Year,
            > 0 => now.First.Year + 1,
            _ => isRunning ? now.First.Year : day.Year,
        };
        return Period.OfSeason(year, season);
    });

    // last 3 months, the next couple of weeks
    private int ReadStretch(int at, out DatePoint point)
    {
        point = default;
        var shift = items[at].Value;
        var end = shift == 0 ? 0 : _numbers.ReadCount(at + 1, out var count) is > 0 and var behind
            && IsCountable(behind)
            ? StretchOf(behind, shift * count, out point) : 0;
        return end;
    }

    private bool IsCountable(int at) => items[at].Word == DateWord.Unit
        && (TimeUnit)items[at].Value is not (TimeUnit.Minute or TimeUnit.Hour or TimeUnit.Half);

    private bool IsPlural(int at) => items.WordsOf(at)[^1] is 's' or 'S';

    private int StretchOf(int unit, int count, out DatePoint point)
    {
        point = count == 0 ? DatePoint.Open : FromDay(day => Units.Stretch(day, (TimeUnit)items[unit].Value, count));
        return unit + 1;
    }

    private int ReadDayBeside(int at, out DatePoint point)
    {
        var direction = DirectionOf(at + 2);
        var end = direction == 0 ? 0 : ReadBase(at + 3, out _);
        point = default;
        if (end == 0)
        {
            // "The day before" counts from a day of the story.
            point = DatePoint.Open;
            return direction == 0 ? 0 : at + 3;
        }

        return Counted(at + 3, 1 * direction, TimeUnit.Day, out point);
    }

    private int DirectionOf(int at) => items[at].Word switch
    {
        DateWord.Before => -1,
        DateWord.After => 1,
        DateWord.From => 1,
        _ => 0,
    };

    private int ReadCounted(int unitAt, int count, out DatePoint point)
    {
        var unit = (TimeUnit)items[unitAt].Value;
        var next = unitAt + 1;
        point = default;
        if (items[next].Word == DateWord.And && _numbers.ReadCount(next + 1, out var more) is > 0 and var moreUnit
            && IsCountable(moreUnit) && items[moreUnit + 1].Word == DateWord.Ago)
        {
            // two weeks and two days ago
            point = FromDay(day => Units.Away(day, unit, -count) is { } away
                ? Units.Around(away, (TimeUnit)items[moreUnit].Value, -more) : null);
            return moreUnit + 2;
        }

        switch (items[next].Word)
        {
            case DateWord.Ago:
                point = FromDay(day => Units.Around(day, unit, -count));
                return next + 1;
            case DateWord.Hence:
            case DateWord.From when items[next + 1].Word == DateWord.Now:
                point = FromDay(day => Units.Around(day, unit, count));
                return items[next].Word == DateWord.Hence ? next + 1 : next + 2;
            case DateWord.Edge when items.WordsOf(next) is "earlier" or "later":
                point = DatePoint.Open;
                return next + 1;
            case DateWord.Before or DateWord.After or DateWord.From:
                return Counted(next + 1, DirectionOf(next) * count, unit, out point);
            default:
                return 0;
        }
    }

    private int Counted(int at, int count, TimeUnit unit, out DatePoint point)
    {
        var end = ReadBase(at, out var period);
        point = period is { Kind: PeriodKind.Day } day && Units.Away(day.First, unit, count) is { } away
            ? DatePoint.Of(Period.OfDay(away)) : DatePoint.Open;
        return end;
    }

    // What is counted from: today or a day that is told.
    private int ReadBase(int at, out Period? period)
    {
        var end = Read(at, isBase: true, out var point);
        period = point.Period;
        if (end == 0 && (end = calendar.Read(at, out point)) > 0)
        {
            period = anchor.Resolve(point.Fields, OutlookReader.Read(items, at, end));
        }

        return end;
    }

    private int Read(int at, bool isBase, out DatePoint point)
    {
        point = default;
        return items[at].Word switch
        {
            DateWord.DayFromToday => Read(at, out point),
            DateWord.Shift when isBase
                && items[at + 1].Word == DateWord.Weekday => ReadShiftedWeekday(at, false, out point),
            _ => 0,
        };
    }

    // "In two weeks" tells a day where the sentence looks ahead; else it tells how long something took.
    private int ReadIn(int at, out DatePoint point)
    {
        point = default;
        if (items.WordsOf(at).Equals("within", StringComparison.OrdinalIgnoreCase))
        {
            return ReadWithin(at, out point);
        }

        var end = _numbers.ReadCount(at + 1, out var count);
        if (end == 0 || !IsCountable(end) || !items.WordsOf(at).Equals("in", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var behind = BehindTime(end + 1);
        if (behind == end + 1 && OutlookReader.Read(items, at, end + 1) == Outlook.Back)
        {
            return 0;
        }

        point = FromDay(day => Units.Around(day, (TimeUnit)items[end].Value, count));
        return behind;
    }

    // within two weeks, within the next ten months: from today on
    private int ReadWithin(int at, out DatePoint point)
    {
        point = default;
        var next = items[at + 1].Word == DateWord.The ? at + 2 : at + 1;
        next = items[next] is { Word: DateWord.Shift, Value: > 0 } ? next + 1 : next;
        var end = _numbers.ReadCount(next, out var count);
        if (end == 0 || !IsCountable(end) || OutlookReader.Read(items, at, end + 1) == Outlook.Back)
        {
            return 0;
        }

        point = FromDay(day => Units.Away(day, (TimeUnit)items[end].Value, count) is { } last
            ? new Period(day, last, PeriodKind.Stretch) : null);
        return end + 1;
    }

    // in two weeks' time, in a year's time
    private int BehindTime(int at)
    {
        var next = items[at].IsTight && items.WordsOf(at) is "'" or "’" ? at + 1 : at;
        next = items[next].IsTight && items.WordsOf(next) is "s" or "'s" or "’s" ? next + 1 : next;
        return next > at && items[next].Word == DateWord.Other && items.WordsOf(next) is "time" ? next + 1 : at;
    }
}
