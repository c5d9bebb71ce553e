namespace OnRecord.Settings.Dates;

/// <summary>Reads dates that name a month or a day of the week: "March 8, 2022", "8 March", "Tuesday the
/// 8th".</summary>
internal sealed class CalendarReader(DateItems items, NumericReader numeric)
{
    private readonly NumberReader _numbers = new(items);

    /// <summary>Reads the date that begins at <paramref name="at"/>.</summary>
    public int Read(int at, out DatePoint point)
    {
        point = default;
        switch (items[at].Word)
        {
            case DateWord.Weekday:
                return ReadWeekday(at, out point);
            case DateWord.The when items[at + 1].Word == DateWord.Ordinal:
                return Read(at + 1, out point);
        }

        var end = numeric.Read(at, weekday: 0, out point);
        if (end > 0)
        {
            return end;
        }

        end = ReadNamedMonth(at, out var fields);
        point = DatePoint.Of(fields);
        return end;
    }

    /// <summary>Reads a month with its day, its year or both, in any order, or alone.</summary>
    public int ReadNamedMonth(int at, out DateFields fields)
    {
        fields = default;
        return items[at].Word switch
        {
            DateWord.Month => ReadMonth(at, out fields),
            DateWord.Digits when items[at].IsYear => ReadYearMonth(at, out fields),
            DateWord.Digits or DateWord.Ordinal or DateWord.Number => ReadDayMonth(at, out fields),
            _ => 0,
        };
    }

    // March 8, 2022; March the 8th of 2022; March 2022; Dec/2018; March
    private int ReadMonth(int at, out DateFields fields)
    {
        fields = new DateFields(0, items[at].Value, 0, 0);
        var next = BehindSeparator(at + 1);
        if (_numbers.ReadYearBehind(at + 1, out var year) is > 0 and var behindYear)
        {
            fields = fields with { Year = year };
            return WithDay(behindYear, ref fields);
        }

        var end = _numbers.ReadDay(items[next].Word == DateWord.The ? next + 1 : next, out var day);
        if (end == 0 || CountsThings(at, end))
        {
            return Evidence.IsMonth(items, at) ? at + 1 : 0;
        }

        fields = fields with { Day = day };
        return WithYear(end, ref fields);
    }

    // September-2020-23
    private int WithDay(int end, ref DateFields fields)
    {
        var isJoined = items[end] is { IsTight: true, Word: DateWord.Mark, Value: '-' or '/' }
            && items[end + 1].IsTight;
        if (!isJoined || _numbers.ReadDay(end + 1, out var day) is not (> 0 and var behind))
        {
            return end;
        }

        fields = fields with { Day = day };
        return behind;
    }

    // "In March 20 people came": the number is none of a day.
    private bool CountsThings(int month, int end) =>
        items[month - 1].Word == DateWord.In && items[end - 1].Word == DateWord.Digits && items[end].IsCommonWord;

    // 8 March 2022, the eighth of March, 05-Aug-2016
    private int ReadDayMonth(int at, out DateFields fields)
    {
        fields = default;
        var end = _numbers.ReadDay(at, out var day);
        if (end == 0 || (items[at].Word == DateWord.Digits && Evidence.IsCutOffBefore(items, at)))
        {
            return 0;
        }

        if (items[end].IsUnit(TimeUnit.Day))
        {
            end++;
        }

        var month = BehindSeparator(end);
        var isPlain = items[month] is
        {
            IsCapital: false,
            Entry.Note: DateNote.Word or (DateNote.Word | DateNote.Name)
        };
        if (items[month].Word != DateWord.Month || items[end].IsMark(',') || (isPlain
            && items[end].Word != DateWord.Of))
        {
            return 0;
        }

        fields = DateFields.Of(0, items[month].Value, day);
        return WithYear(month + 1, ref fields);
    }

    // 2022 March, 2022-Mar-08
    private int ReadYearMonth(int at, out DateFields fields)
    {
        fields = default;
        var month = BehindSeparator(at + 1);
        if (items[month].Word != DateWord.Month || items[at + 1].IsMark(','))
        {
            return 0;
        }

        fields = new DateFields(items[at].Value, items[month].Value, 0, 0);
        var dash = items[month + 1];
        if (dash.Word == DateWord.Mark && dash.Value is '-' or '/'
            && _numbers.ReadDay(month + 2, out var day) is > 0 and var end)
        {
            fields = fields with { Day = day };
            return end;
        }

        return month + 1;
    }

    private int WithYear(int end, ref DateFields fields)
    {
        var behind = _numbers.ReadYearBehind(end, out var year);
        if (behind == 0)
        {
            return end;
        }

        fields = fields with { Year = year };
        return behind;
    }

    /// <summary>Behind what may stand between the parts of a date.</summary>
    private int BehindSeparator(int at) =>
        items[at] is { Word: DateWord.Mark, Value: ',' or '-' or '/' or '.' } or { Word: DateWord.Of } ? at + 1 : at;

    private int ReadWeekday(int at, out DatePoint point)
    {
        var weekday = items[at].Value;
        point = default;
        var next = at + 1;
        var isOpened = items[next].IsMark('(');
        next = isOpened || items[next].Word == DateWord.Mark
            && items[next].Value is ',' or '-' or '–' ? next + 1 : next;
        next = items[next].Word == DateWord.The ? next + 1 : next;
        var end = ReadDayOfWeekday(next, weekday, isNext: next == at + 1
            || items[next - 1].Word == DateWord.The, out point);
        if (end > 0)
        {
            return isOpened && items[end].IsMark(')') ? end + 1 : end;
        }

        point = DatePoint.Of(new DateFields(0, 0, 0, weekday));
        return Evidence.IsWeekday(items, at) ? at + 1 : 0;
    }

    private int ReadDayOfWeekday(int at, int weekday, bool isNext, out DatePoint point)
    {
        var end = numeric.Read(at, weekday, out point);
        if (end > 0)
        {
            point = point with { Fields = point.Fields with { Weekday = weekday } };
            return end;
        }

        end = ReadNamedMonth(at, out var fields);
        if (end == 0 && isNext && (end = _numbers.ReadDay(at, out var day)) > 0)
        {
            fields = new DateFields(0, 0, day, 0);
            end = items[end - 1].Word == DateWord.Number || !Evidence.IsLoneDay(items, at, end) ? 0 : end;
        }

        point = DatePoint.Of(fields with { Weekday = weekday });
        return fields.Day == 0 ? 0 : end;
    }
}
