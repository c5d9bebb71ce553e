using NodaTime;

namespace OnRecord.Settings.Dates;

/// <summary>Reads one date of any form, without a time of day.</summary>
internal sealed class PointReader
{
    private readonly DateItems _items;
    private readonly Anchor _anchor;
    private readonly NumberReader _numbers;
    private readonly CalendarReader _calendar;
    private readonly PeriodReader _periods;
    private readonly RelativeReader _relative;

    /// <summary>A reader of the items that dates counted from <paramref name="anchor"/> stand in.</summary>
    public PointReader(DateItems items, Anchor anchor, NumericReader numeric)
    {
        _items = items;
        _anchor = anchor;
        _numbers = new NumberReader(items);
        _calendar = new CalendarReader(items, numeric);
        _periods = new PeriodReader(items, anchor);
        _relative = new RelativeReader(items, anchor, _calendar);
    }

    /// <summary>Reads the date that begins at <paramref name="at"/>.</summary>
    public int Read(int at, out DatePoint point)
    {
        var behindThe = _items[at].Word == DateWord.The ? at + 1 : at;
        if (_items[behindThe].Word == DateWord.Edge)
        {
            return ReadEdge(behindThe + 1, out point);
        }

        if (_items[behindThe].Word == DateWord.Unit && ReadWeekFrom(behindThe, out point) is > 0 and var week)
        {
            return week;
        }

        var end = ReadPlain(at, behindThe, out point);
        return end > 0 ? WithShift(end, ref point) : ReadLoneDay(behindThe, out point);
    }

    private int ReadPlain(int at, int behindThe, out DatePoint point)
    {
        // "The last week of July" is not last week, which a reader of relative dates alone would see.
        var end = _items[behindThe].Word == DateWord.Shift ? _periods.Read(behindThe, out point) : Nothing(out point);
        end = end > 0 ? end : _relative.Read(at, out point);
        end = end > 0 || behindThe == at ? end : _relative.Read(behindThe, out point);
        end = end > 0 ? end : _periods.Read(behindThe, out point);
        return end > 0 ? end : _calendar.Read(at, out point);
    }

    private static int Nothing(out DatePoint point)
    {
        point = default;
        return 0;
    }

    // early, mid-, earlier in the, at the end of the: they say which part, and the value is of the whole
    private int ReadEdge(int at, out DatePoint point)
    {
        var needsOf = _items[at - 1].Value == 1;
        var isJoined = _items[at].Word is DateWord.Of or DateWord.In || _items[at].IsDash;
        var next = isJoined ? at + 1 : at;
        if (needsOf && _items[at].Word != DateWord.Of)
        {
            return Nothing(out point);
        }

        var unit = (TimeUnit)_items[next + 1].Value;
        if (_items[next].Word == DateWord.The && _items[next + 1].Word == DateWord.Unit && unit >= TimeUnit.Week)
        {
            point = DatePoint.Of(_anchor.Day is { } day ? Units.Shifted(day, unit, 0) : null) with { IsPart = true };
            return next + 2;
        }

        var isEdge = _items[next].Word == DateWord.Edge || _items[next + 1].Word == DateWord.Edge;
        var end = isEdge ? Nothing(out point) : Read(next, out point);
        point = point with { IsPart = true };
        return end;
    }

    // the week after next, the week of April 10th, the week beginning on February 4
    private int ReadWeekFrom(int at, out DatePoint point)
    {
        if (_items[at + 1].Word is DateWord.After or DateWord.Before
            && _items[at + 2] is { Word: DateWord.Shift, Value: not 0 })
        {
            var (unit, shift) = ((TimeUnit)_items[at].Value, 2 * _items[at + 2].Value);
            point = DatePoint.Of(_anchor.Day is { } today ? Units.Shifted(today, unit, shift) : null);
            return (shift > 0) == (_items[at + 1].Word == DateWord.After)
                && _items[at + 3].Word != DateWord.Unit ? at + 3 : 0;
        }

        point = default;
        var next = _items[at + 1].Word is DateWord.Of or DateWord.Since or DateWord.Edge ? at + 2
            : _items.WordsOf(at) is "w/c" ? at + 1 : 0;
        if (next == 0 || !_items[at].IsUnit(TimeUnit.Week))
        {
            return 0;
        }

        next = _items[next].Word == DateWord.On ? next + 1 : next;
        var end = _calendar.Read(next, out var day);
        if (end == 0 && _items[next].Word == DateWord.The)
        {
            end = _numbers.ReadDay(next + 1, out var number);
            day = DatePoint.Of(new DateFields(0, 0, number, 0));
        }

        var isDay = day.Fields.Day > 0 || day.Fields.Weekday > 0;
        point = DatePoint.Of(_anchor.Resolve(day.Fields, OutlookReader.Read(_items, at, end)) is { } period
            ? Period.OfWeek(period.First) : null);
        return isDay ? end : 0;
    }

    // on the 8th, by the 8th of this month
    private int ReadLoneDay(int at, out DatePoint point)
    {
        point = default;
        var before = _items[at - 1].Word == DateWord.The ? _items[at - 2].Word : _items[at - 1].Word;
        var isShown = _items[at].Word == DateWord.Ordinal && char.IsAsciiDigit(_items.WordsOf(at)[0])
            && before is DateWord.On or DateWord.Since or DateWord.Until or DateWord.By or DateWord.Before
                or DateWord.After;
        isShown |= _items[at].IsShortNumber && _items[at - 1].Word == DateWord.The && before == DateWord.On;
        var mayBeShown = _items[at].Word == DateWord.Ordinal && _items[at - 1].Word == DateWord.The;
        if (!(isShown || mayBeShown) || _numbers.ReadDay(at, out var day) is not (> 0 and var end))
        {
            return 0;
        }

        point = DatePoint.Of(new DateFields(0, 0, day, 0));
        var behind = WithShift(end, ref point);
        return behind > end || (isShown && Evidence.IsLoneDay(_items, at, end)) ? behind : 0;
    }

    // Tuesday of last week, March of this year, the 8th of last month
    private int WithShift(int end, ref DatePoint point)
    {
        var fields = point.Fields;
        if (point.IsOpen || point.Period is not null || fields.Year > 0)
        {
            return WithWeekday(end, ref point);
        }

        var next = _items[end].Word == DateWord.PartOfDay && fields.Weekday > 0 ? end + 1 : end;
        next = _items[next].Word is DateWord.Of or DateWord.In || _items[next].IsMark(',') ? next + 1 : next;
        var unit = fields.Month > 0 ? TimeUnit.Year : fields.Day > 0 ? TimeUnit.Month : TimeUnit.Week;
        if (_items[next].Word == DateWord.The && unit == TimeUnit.Month && _items[next + 1].IsUnit(unit))
        {
            point = Shifted(fields, unit, 0);
            return next + 2;
        }

        if (unit == TimeUnit.Week && _relative.ReadCount(next, out var away) is > 0 and var behind
            && CountsWeeks(behind))
        {
            point = away.Period is { } week
                ? DatePoint.Of(Period.OfDay(week.First.PlusDays(fields.Weekday - 1))) : DatePoint.Open;
            return behind;
        }

        if (_items[next].Word != DateWord.Shift || !_items[next + 1].IsUnit(unit)
            || (_items[next + 2].IsTight && _items.WordsOf(next + 2) is "'" or "’"))
        {
            // The second case: "on Monday of last week's floods".
            return end;
        }

        point = Shifted(fields, unit, _items[next].Value);
        return next + 2;
    }

    // two weeks ago on Friday: the Friday of that week; in three days, on Friday: the nearest
    private int WithWeekday(int end, ref DatePoint point)
    {
        var at = _items[end].Word == DateWord.On ? end + 1 : end;
        if (_items[at].Word != DateWord.Weekday || !(CountsWeeks(end) || (at > end
            && _items[end - 1].IsUnit(TimeUnit.Day))))
        {
            return end;
        }

        var weekday = _items[at].Value;
        point = point.Period switch
        {
            { Kind: PeriodKind.Week } week => DatePoint.Of(Period.OfDay(week.First.PlusDays(weekday - 1))),
            { Kind: PeriodKind.Day } day =>
                DatePoint.Of(Period.OfDay(day.First.PlusDays(4).Previous((IsoDayOfWeek)weekday))),
            _ => DatePoint.Open,
        };
        return at + 1;
    }

    // "Two weeks ago", "two weeks from now".
    private bool CountsWeeks(int end) => (_items[end - 1].Word == DateWord.Ago && _items[end - 2].IsUnit(TimeUnit.Week))
        || (_items[end - 1].Word == DateWord.Now && _items[end - 3].IsUnit(TimeUnit.Week));

    private DatePoint Shifted(DateFields fields, TimeUnit unit, int shift)
    {
        if (_anchor.Day is not { } day || Units.Shifted(day, unit, shift) is not { } whole)
        {
            return DatePoint.Open;
        }

        return unit switch
        {
            TimeUnit.Year => DatePoint.Of(fields with { Year = whole.First.Year }),
            TimeUnit.Month => DatePoint.Of(fields with { Year = whole.First.Year, Month = whole.First.Month }),
            _ => DatePoint.Of(Period.OfDay(whole.First.PlusDays(fields.Weekday - 1))),
        };
    }
}
