using NodaTime;

namespace OnRecord.Settings.Dates;

/// <summary>Reads the dates of one sentence, ranges among them: "from 3 to 8 March", "since 2014", "March
/// 7-13".</summary>
internal sealed class MentionReader
{
    private readonly DateItems _items;
    private readonly Anchor _anchor;
    private readonly TimedReader _timed;
    private readonly PointReader _points;
    private readonly NumberReader _numbers;
    private readonly List<DateMention> _mentions;

    /// <summary>A reader that adds to <paramref name="mentions"/> what it finds among the items.</summary>
    public MentionReader(DateItems items, Anchor anchor, NumericReader numeric, List<DateMention> mentions)
    {
        _items = items;
        _anchor = anchor;
        _mentions = mentions;
        _points = new PointReader(items, anchor, numeric);
        _timed = new TimedReader(items, _points);
        _numbers = new NumberReader(items);
    }

    /// <summary>Reads the sentence that the items hold.</summary>
    public void Read()
    {
        for (var at = 0; at < _items.Count;)
        {
            var end = ReadAt(at);
            at = end > 0 ? end : at + 1;
        }
    }

    private int ReadAt(int at) => _items[at].Word switch
    {
        DateWord.Other or DateWord.Mark or DateWord.Past or DateWord.Future or DateWord.Am or DateWord.Pm => 0,

        // Most of the words that dates know of stand in none: these begin no date at all, or need more of one behind.
        DateWord.Of or DateWord.On or DateWord.At or DateWord.To or DateWord.And or DateWord.Or or DateWord.For
            or DateWord.Ago or DateWord.Hence or DateWord.Now or DateWord.Approx or DateWord.OClock
            or DateWord.ZoneWord or DateWord.PartOfDay => 0,
        DateWord.The or DateWord.A or DateWord.In when _items[at + 1].Word is DateWord.Other or DateWord.Mark
            or DateWord.None => 0,
        DateWord.Every => BehindRecurring(at + 1),
        DateWord.From or DateWord.Between => ReadRange(at),
        DateWord.Since or DateWord.Until or DateWord.Before or DateWord.After or DateWord.By
            => ReadBound(at, at + 1, _items[at].Word),
        DateWord.More or DateWord.Less when _items.WordsOf(at + 1) is "than" => ReadComparison(at),
        DateWord.More or DateWord.Less => 0,
        DateWord.Edge when IsBeginning(at) => ReadBound(at, at + 1, DateWord.Since),
        DateWord.Edge when IsNoLaterThan(at) => ReadBound(at, at + 2, DateWord.Until),
        DateWord.Edge when IsAsEarlyAs(at) => ReadBound(at, at + 2,
            _items.WordsOf(at) is "late" ? DateWord.Until : DateWord.Since),
        _ => ReadRangeOrPoint(at, at, joinsByAnd: false),
    };

    // "Beginning January 7", but not "the beginning of January".
    private bool IsBeginning(int at) => _items.WordsOf(at).Equals("beginning", StringComparison.OrdinalIgnoreCase)
        && _items[at
        + 1].Word is DateWord.On or DateWord.Month or DateWord.Weekday or DateWord.Shift or DateWord.Digits;

    private bool IsAsEarlyAs(int at) => _items.WordsOf(at) is "early" or "late"
        && _items.WordsOf(at + 1) is "as" && _items.WordsOf(at - 1) is "as" or "As";

    private bool IsLaterThan(int at) => _items[at].Word == DateWord.Edge && _items.WordsOf(at) is "later"
        && _items.WordsOf(at + 1) is "than";

    private bool IsNoLaterThan(int at) => IsLaterThan(at) && _items.WordsOf(at - 1) is "no" or "No";

    // every other Monday, each day, every two weeks
    private int BehindRecurring(int at)
    {
        var next = _numbers.ReadCount(at, out _) is > 0 and var end ? end : _items[at].Word == DateWord.Other ? at + 1
            : at;
        return _items[next].Word is DateWord.Weekday or DateWord.Unit or DateWord.PartOfDay or DateWord.Month
            or DateWord.Season ? next + 1 : at;
    }

    private int ReadRange(int at)
    {
        var isBetween = _items[at].Word == DateWord.Between;
        var end = ReadRangeOrPoint(at, at + 1, isBetween, isRange: true);
        if (end > 0)
        {
            return end;
        }

        end = _timed.ReadTimeFirst(at + 1, isBetween ? DateWord.And : DateWord.To, out var point);
        return end > 0 && point.ClockEnd.HasValue ? Add(at, end, ValueOf(at, end, point)) : 0;
    }

    private int ReadRangeOrPoint(int start, int at, bool joinsByAnd, bool isRange = false)
    {
        var end = ReadLoneDays(start, at, joinsByAnd);
        end = end > 0 ? end : ReadYears(at);
        if (end > 0)
        {
            return end;
        }

        end = isRange && IsNow(at) ? ReadNow(at, out var first) : _timed.Read(at, out first);
        if (end == 0 || (!isRange && first.IsDay && !first.Clock.HasValue
            && ReadBoundTime(at, end, first) is > 0 and var bounded && (end = bounded) > 0))
        {
            return end;
        }

        var next = BehindJoiner(end, joinsByAnd, out var isDash);
        var isWhole = !first.ClockEnd.HasValue && !(first.Clock.HasValue && !first.IsDay);
        var behind = next > 0 && isWhole ? ReadLast(next, first, out var last) is > 0 and var found
            && !(isDash && !_items[next - 1].IsTight && _items[next].Word == DateWord.The)
            ? Add(start, found, RangeOf(start, found, first, last)) : 0 : 0;
        return behind > 0 ? behind : isRange ? 0 : Add(at, end, ValueOf(at, end, first));
    }

    private int BehindJoiner(int at, bool joinsByAnd, out bool isDash)
    {
        isDash = _items[at].IsDash;
        return isDash || _items[at].Word is DateWord.To or DateWord.Until || (joinsByAnd
            && _items[at].Word == DateWord.And)
            ? at + 1 : 0;
    }

    // from 3 to 8 March, 7-13 March, between the third and the twelfth of September
    private int ReadLoneDays(int start, int at, bool joinsByAnd)
    {
        var number = _items[at].Word == DateWord.The ? at + 1 : at;
        if (_items[number].Word is not (DateWord.Digits or DateWord.Ordinal or DateWord.Number)
            || _numbers.ReadDay(number, out var day) is not (> 0 and var end)
            || BehindJoiner(end, joinsByAnd, out _) is not (> 0 and var next)
            || Evidence.IsCutOffBefore(_items, number))
        {
            return 0;
        }

        var behind = _points.Read(next, out var last);
        if (behind == 0 || last.Fields is not { Month: > 0, Day: > 0 } || _items[next].Word == DateWord.Month)
        {
            return 0;
        }

        var first = DatePoint.Of(last.Fields with { Day = day });
        return Add(start, behind, RangeOf(start, behind, first, last));
    }

    // "2014-2018", "2014 to 2018": years without another word that shows them.
    private int ReadYears(int at)
    {
        var next = _items[at].IsYear ? BehindJoiner(at + 1, joinsByAnd: false, out _) : 0;
        var isRange = next > 0 && _items[next].IsYear && _items[at].Value is >= 1900 and <= 2050
            && _items[next].Value > _items[at].Value && _items[next].Value <= 2050 && !_items[next + 1].IsCommonWord
            && !Evidence.IsCutOffBefore(_items, at) && !Evidence.IsCutOffAfter(_items, next + 1)
            && _items[at - 1].Word is not (DateWord.From or DateWord.Between or DateWord.In);
        return isRange ? Add(at, next + 1, $"{_items[at].Value}/{_items[next].Value}") : 0;
    }

    private int ReadLast(int at, DatePoint first, out DatePoint last)
    {
        // "March 7-13", "April 9th through 17th", "from April the ninth till the seventeenth"
        if (first.Fields is { Month: > 0, Day: > 0 })
        {
            var number = _items[at].Word == DateWord.The ? at + 1 : at;
            var end = _points.Read(at, out last);
            var isDate = end > 0 && !last.Fields.IsDayOnly;
            if (!isDate && _numbers.ReadDay(number, out var day) is > 0 and var behind)
            {
                last = DatePoint.Of(new DateFields(0, 0, day, 0));
                return _numbers.ReadYear(_items[behind].IsMark(',') ? behind + 1
                    : behind, out var year) is > 0 and var dated
                    ? WithYear(dated, year, ref last) : behind;
            }
        }

        if (IsNow(at))
        {
            return ReadNow(at, out last);
        }

        // "2014-2018", "from 2014 to 2018"
        if (first.Fields.IsYearOnly && _items[at].IsYear && !Evidence.IsCutOffAfter(_items, at + 1)
            && !_items[at + 1].IsCommonWord)
        {
            last = DatePoint.Of(new DateFields(_items[at].Value, 0, 0, 0));
            return at + 1;
        }

        return _timed.Read(at, out last);
    }

    // now, to date, till the current date
    private bool IsNow(int at) => _items[at].Word == DateWord.Now || (_items.WordsOf(at) is "date" && at > 0)
        || (_items[at] is { Word: DateWord.Shift, Value: 0 } && _items.WordsOf(at + 1) is "date");

    private int ReadNow(int at, out DatePoint now)
    {
        now = DatePoint.Of(_anchor.Day is { } today ? Period.OfDay(today) : null);
        return _items[at].Word == DateWord.Shift ? at + 2 : at + 1;
    }

    private static int WithYear(int end, int year, ref DatePoint last)
    {
        last = DatePoint.Of(last.Fields with { Year = year });
        return end;
    }

    private int ReadBound(int at, int behind, DateWord bound)
    {
        var next = _items[behind].Word is DateWord.On or DateWord.Approx ? behind + 1 : behind;
        var end = _timed.Read(next, out var point);
        if (end == 0 || point.ClockEnd.HasValue)
        {
            return 0;
        }

        var moment = MomentOf(at, end, point);
        return Add(at, end, moment?.Bound(Bounding(bound, point)));
    }

    // What is before the end of a year may well be in the year.
    private static DateWord Bounding(DateWord bound, DatePoint point) => !point.IsPart ? bound
        : bound == DateWord.Before ? DateWord.Until : bound == DateWord.After ? DateWord.Since : bound;

    // "More than two weeks ago" lies before then, "less than two weeks ago" between then and today.
    private int ReadComparison(int at)
    {
        var end = _timed.Read(at + 2, out var point);
        if (end == 0 || _items[at + 2].Word is not (DateWord.Digits or DateWord.Number or DateWord.A)
            || (point.Period is null && !point.IsOpen))
        {
            return 0;
        }

        return Add(at, end, point.Period is { } period && _anchor.Day is { } day
            ? Compared(new Moment(period, default, default), day, isMore: _items[at].Word == DateWord.More) : null);
    }

    private static string Compared(Moment moment, LocalDate day, bool isMore)
    {
        var isPast = moment.Period.First < day;
        var today = new Moment(Period.OfDay(day), default, default);
        return isMore ? moment.Bound(isPast ? DateWord.Until : DateWord.Since)
            : isPast ? moment.To(today) : today.To(moment);
    }

    // Thursday before 5 p.m.
    private int ReadBoundTime(int start, int end, DatePoint day)
    {
        var isNoLater = IsNoLaterThan(end + 1);
        var isLater = !isNoLater && IsLaterThan(end);
        var bound = isNoLater ? DateWord.Until : isLater ? DateWord.After : _items[end].Word;
        if (bound is not (DateWord.Before or DateWord.After or DateWord.By or DateWord.Until or DateWord.Since))
        {
            return 0;
        }

        var behind = _timed.ReadTime(isNoLater ? end + 3 : isLater ? end + 2 : end + 1, ref day);
        return behind > 0 ? Add(start, behind, MomentOf(start, behind, day)?.Bound(bound)) : 0;
    }

    private string? RangeOf(int start, int end, DatePoint first, DatePoint last)
    {
        var (opening, closing) = Filled(first.Fields, last.Fields);
        if (opening is { Year: 0, Month: > 0 } && closing is { Year: 0, Month: > 0 } && _anchor.Day is not null
            && OutlookReader.Read(_items, start, end) == Outlook.Ahead)
        {
            // What is still to end may have begun.
            closing = closing with { Year = _anchor.Resolve(closing, Outlook.Ahead)?.First.Year ?? 0 };
            (opening, closing) = Filled(opening, closing);
        }

        var firstMoment = MomentOf(start, end, first with { Fields = opening });
        if (firstMoment is not { } begin || last.IsOpen)
        {
            return null;
        }

        var lastPeriod = last.Period ?? (closing.Year > 0
            ? Calendar.PeriodOf(closing) : Anchor.FirstFrom(begin.Period.First, closing));
        return lastPeriod is { } period && period.Last >= begin.Period.First
            ? begin.To(new Moment(period, last.Clock, last.Part)) : null;
    }

    // What only one end of a range tells holds for both: "March 7-13", "from April to June 2017".
    private static (DateFields First, DateFields Last) Filled(DateFields first, DateFields last)
    {
        if (first.Month > 0 && first.Day > 0 && last is { Month: 0, Day: > 0, Weekday: 0 })
        {
            last = last with { Month = last.Day >= first.Day ? first.Month : (first.Month % 12) + 1 };
        }

        if (first is { Year: 0, Month: > 0 } && last is { Year: > 0, Month: > 0 })
        {
            first = first with { Year = first.Month > last.Month ? last.Year - 1 : last.Year };
        }

        return (first, last);
    }

    private string? ValueOf(int start, int end, DatePoint point) => MomentOf(start, end, point)?.ToText(point.ClockEnd);

    private Moment? MomentOf(int start, int end, DatePoint point)
    {
        var period = point.IsOpen ? null
            : point.Period ?? _anchor.Resolve(point.Fields, OutlookReader.Read(_items, start, end));
        return period is { } found ? new Moment(found, point.Clock, point.Part) : null;
    }

    private int Add(int start, int end, string? value)
    {
        var endsInDigits = char.IsAsciiDigit(_items.WordsOf(end - 1)[^1]);
        if (endsInDigits && Evidence.IsCutOffAfter(_items, end))
        {
            return 0;
        }

        var span = new TextSpan(_items[start].Span.Start, _items[end - 1].Span.End);
        _mentions.Add(new DateMention(span, value));
        return end;
    }
}
