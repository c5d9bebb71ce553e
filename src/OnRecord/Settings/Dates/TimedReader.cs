namespace OnRecord.Settings.Dates;

/// <summary>Reads a date with the time of day before or behind it: "2:30 p.m. on Monday", "Monday night", "tomorrow
/// from 7 to 8 p.m."</summary>
internal sealed class TimedReader(DateItems items, PointReader points)
{
    private readonly ClockReader _clock = new(items);

    /// <summary>Reads the date, or a time alone, which stays open.</summary>
    public int Read(int at, out DatePoint point)
    {
        if (items[at].Word is DateWord.Digits or DateWord.Number or DateWord.ClockWord
            && ReadTimeFirst(at, DateWord.To, out point) is > 0 and var timed && IsShown(at, point))
        {
            return timed;
        }

        var end = points.Read(at, out point);
        return end > 0 && point.IsDay ? WithTime(WithPart(end, ref point), ref point) : end;
    }

    /// <summary>Reads a time or a stretch of time whose ends <paramref name="joiner"/> may join, and the date behind
    /// it.</summary>
    public int ReadTimeFirst(int at, DateWord joiner, out DatePoint point)
    {
        point = default;
        var end = _clock.ReadStretch(at, joiner, out var clock, out var last);
        end = end > 0 ? end : _clock.ReadHour(at, out clock);
        if (end == 0)
        {
            return 0;
        }

        var part = PartOfDay.None;
        end = BehindPart(end, ref part);
        var behind = points.Read(BehindComma(end), out point);
        if (behind > 0 && point.IsDay && point.Fields.IsDayOnly is false)
        {
            behind = WithPart(behind, ref point);
            point = point with { Clock = clock, ClockEnd = last, Part = part == PartOfDay.None ? point.Part : part };
            return last.HasValue || _clock.Read(at, out _) > 0 ? behind : 0;
        }

        point = DatePoint.Of(null) with { Clock = clock };
        return _clock.Read(at, out _) > 0 ? end : 0;
    }

    /// <summary>Adds to a date the time that stands at <paramref name="at"/>.</summary>
    public int ReadTime(int at, ref DatePoint point)
    {
        var end = _clock.ReadHour(at, out var clock);
        var part = point.Part;
        var behind = end > 0 ? BehindPart(end, ref part) : 0;
        end = behind > end || _clock.Read(at, out _) > 0 ? behind : 0;
        point = point with { Clock = clock, Part = part };
        return end;
    }

    // "3-2 on Monday" is a score.
    private bool IsShown(int at, DatePoint point) =>
        !point.ClockEnd.HasValue || point.Clock.Half > ClockHalf.Unmarked || _clock.Read(at, out _) > 0;

    private int BehindComma(int at) =>
        items[at].Word is DateWord.On or DateWord.Of || items[at].IsMark(',') ? at + 1 : at;

    private int WithPart(int end, ref DatePoint point)
    {
        var part = point.Part;
        end = BehindPart(end, ref part);
        point = point with { Part = part };
        return end;
    }

    // Monday night, Monday in the morning, on Monday, late in the evening
    private int BehindPart(int at, ref PartOfDay part)
    {
        var next = items[at].IsMark(',') ? at + 1 : at;
        next = items[next].Word == DateWord.Edge ? next + 1 : next;
        next = items[next].Word == DateWord.In && items[next + 1].Word == DateWord.The ? next + 2 : next;
        if (items[next].Word != DateWord.PartOfDay)
        {
            return at;
        }

        part = (PartOfDay)items[next].Value;
        return next + 1;
    }

    private int WithTime(int end, ref DatePoint point)
    {
        if (items[end].IsTight && items.WordsOf(end) is "T"
            && _clock.ReadIso(end + 1, out var iso) is > 0 and var isoEnd)
        {
            point = point with { Clock = iso };
            return isoEnd;
        }

        var next = items[end].IsMark(',') ? end + 1 : end;
        var opener = items[next].Word;
        next = opener is DateWord.At or DateWord.For or DateWord.From or DateWord.Between or DateWord.Approx
            ? next + 1 : next;
        next = items[next].Word == DateWord.Approx ? next + 1 : next;
        var joiner = opener == DateWord.Between ? DateWord.And : DateWord.To;
        var behind = _clock.ReadStretch(next, joiner, out var clock, out var last);
        var isShown = opener is DateWord.From or DateWord.Between or DateWord.At || clock.Half > ClockHalf.Unmarked;
        if (behind == 0 || !isShown)
        {
            last = default;
            behind = opener is DateWord.At or DateWord.Approx
                ? _clock.ReadHour(next, out clock) : _clock.Read(next, out clock);
        }

        if (behind == 0)
        {
            return end;
        }

        point = point with { Clock = clock, ClockEnd = last };
        return WithPart(behind, ref point);
    }
}
