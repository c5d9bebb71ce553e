using OnRecord.Settings.Dates;
using OnRecord.Text;

namespace OnRecord.Checks.Time;

/// <summary>Reads the days of the week that stand beside their dates, a sentence at a time.</summary>
/// <remarks>Lists and ranges of days ("Monday and Tuesday, May 3 and 4") are left alone: which day goes with which date
/// is not told there.</remarks>
internal sealed class WeekdayDateReader
{
    private const int LongestTime = 8;

    private readonly DateItems _items;
    private readonly NumericReader _numeric;
    private readonly CalendarReader _calendar;
    private readonly bool _inTitle;
    private readonly List<WeekdayDate> _found;

    internal WeekdayDateReader(string text, bool inTitle, List<WeekdayDate> found)
    {
        (_inTitle, _found) = (inTitle, found);
        _items = new DateItems(text);
        _numeric = new NumericReader(_items, NumberOrder.Unknown);
        _calendar = new CalendarReader(_items, _numeric);
    }

    /// <summary>Reads a sentence.</summary>
    internal void Read(ReadOnlySpan<Token> tokens)
    {
        _items.Read(tokens);
        for (var at = 0; at < _items.Count;)
        {
            at = Math.Max(at + 1, _items[at].Word == DateWord.Weekday ? ReadFromWeekday(at) : ReadFromDate(at));
        }
    }

    // Tuesday, May 4; Tuesday (4 May 2023); Tuesday's May 4 vote; Tuesday night at 8 p.m., May 4
    private int ReadFromWeekday(int at)
    {
        var date = BehindTime(BehindPossessive(at + 1));
        if (IsPlural(at) || IsListed(at))
        {
            return 0;
        }

        date = IsSeparator(date) ? date + 1 : date;
        date = _items[date].Word == DateWord.The ? date + 1 : date;
        var end = ReadDate(date, _items[at].Value, out var fields);
        if (end == 0 || IsDayList(end))
        {
            return end;
        }

        Add((at, end), (date, end), fields);
        return end;
    }

    // May 4, a Tuesday; 4 May (Tuesday); May 4, 2023, which was a Tuesday
    private int ReadFromDate(int at)
    {
        var end = _items[at].Word is DateWord.Month or DateWord.Digits or DateWord.Ordinal
            ? ReadDate(at, 0, out var fields) : None(out fields);
        if (end == 0)
        {
            return 0;
        }

        var isOpened = _items[end].IsMark('(');
        var weekday = BehindCopula(IsSeparator(end) ? end + 1 : end, out var hasArticle);
        var isBeside = weekday > end && _items[weekday].Word == DateWord.Weekday && !IsPlural(weekday)
            && BehindPossessive(weekday + 1) == weekday + 1
            && (hasArticle || (isOpened && _items[weekday + 1].IsMark(')')) || EndsAside(weekday + 1));
        if (isBeside && ReadDateOf(weekday) == 0)
        {
            Add((at, weekday + 1), (at, end), fields with { Weekday = _items[weekday].Value });
            return weekday + 1;
        }

        return end;
    }

    private int ReadDateOf(int weekday)
    {
        var next = IsSeparator(weekday + 1) ? weekday + 2 : weekday + 1;
        return ReadDate(next, _items[weekday].Value, out _);
    }

    private static int None(out DateFields fields)
    {
        fields = default;
        return 0;
    }

    private int ReadDate(int at, int weekday, out DateFields fields)
    {
        var end = _numeric.Read(at, weekday, out var point);
        fields = point.Fields;
        if (end == 0)
        {
            end = _calendar.ReadNamedMonth(at, out fields);
        }

        fields = fields with { Weekday = weekday };
        return fields is { Month: > 0, Day: > 0 } ? end : 0;
    }

    private int BehindPossessive(int at) => _items[at].IsTight && _items.WordsOf(at) is "'" or "’"
        && _items[at + 1].IsTight && _items.WordsOf(at + 1) is "s" or "S" ? at + 2 : at;

    // "night", "at 8:30 p.m. ET", where they lead to a date
    private int BehindTime(int at)
    {
        var end = at;
        while (end < at + LongestTime
            && (_items[end].Word is DateWord.At or DateWord.Am or DateWord.Pm or DateWord.ClockWord
            or DateWord.OClock or DateWord.ZoneWord or DateWord.PartOfDay || IsPartOfClock(at, end)))
        {
            end++;
        }

        return end;
    }

    private bool IsPartOfClock(int start, int at) => at > start && (_items[at].IsMark(':') || _items[at].IsMark('.')
        || (_items[at].Word == DateWord.Digits && (_items[at - 1].Word == DateWord.At || _items[at - 1].IsMark(':'))));

    // "which was a", "fell on a", "a"
    private int BehindCopula(int at, out bool hasArticle)
    {
        at = _items.WordsOf(at) is "which" or "it" ? at + 1 : at;
        at = _items.WordsOf(at) is "is" or "was" or "falls" or "fell" or "being" ? at + 1 : at;
        at = _items[at].Word == DateWord.On ? at + 1 : at;
        hasArticle = _items[at].Word is DateWord.A;
        return hasArticle ? at + 1 : at;
    }

    private bool EndsAside(int at)
    {
        at = _items[at].Word == DateWord.PartOfDay ? at + 1 : at;
        return _items[at].Word == DateWord.None || (_items[at].Word == DateWord.Mark && !_items[at].IsTight)
            || _items[at] is { Word: DateWord.Mark, Value: ',' or '.' or ';' or ')' or ':' };
    }

    private bool IsSeparator(int at) => _items[at] is { Word: DateWord.Mark, Value: ',' or '(' or '–' or '—' or '-' };

    private bool IsPlural(int at) =>
        _items.WordsOf(at)[^1] is 's' or 'S' && _items.WordsOf(at).EndsWith("days", StringComparison.OrdinalIgnoreCase);

    private bool IsListed(int at) =>
        _items[at - 2].Word == DateWord.Weekday && (_items[at - 1].IsDash || _items[at - 1].IsMark(',')
        || _items[at - 1].IsMark('/')
            || _items[at - 1].Word is DateWord.And or DateWord.Or or DateWord.To or DateWord.Until);

    // "May 3 and 4", but not "May 3 and 4 people"
    private bool IsDayList(int end) => _items[end].Word is DateWord.And or DateWord.Or && _items[end + 1].IsShortNumber
        && !_items[end + 2].IsCommonWord;

    private void Add((int First, int End) all, (int First, int End) date, DateFields fields) =>
        _found.Add(new WeekdayDate(
        PlaceOf(all.First, all.End), PlaceOf(date.First, date.End), fields,
            OutlookReader.Read(_items, all.First, all.End)));

    // With the bracket that closes what was opened inside.
    private FindingPlace PlaceOf(int first, int end)
    {
        for (var i = first; i < end && _items[end].IsMark(')'); i++)
        {
            end += _items[i].IsMark('(') ? 1 : 0;
        }

        return new FindingPlace(new TextSpan(_items[first].Span.Start, _items[end - 1].Span.End), _inTitle);
    }
}
