namespace OnRecord.Settings.Dates;

/// <summary>Reads dates of digits alone: 2022-03-08, 8.3.2022, 3/8/2022, 12/2015.</summary>
/// <remarks>"8/3/2022" is two dates. It is read in the order that another date of the same text shows ("25/3/2022"), or
/// that its day of the week shows; without either it stays open rather than be half of the time wrong.</remarks>
internal sealed class NumericReader(DateItems items, NumberOrder order)
{
    /// <summary>True when a date was met that can be read in two orders.</summary>
    public bool HasMetEither { get; private set; }

    /// <summary>True when a date was met that has its day first, whatever the order.</summary>
    public bool HasMetDayFirst { get; private set; }

    /// <summary>True when a date was met that has its month first, whatever the order.</summary>
    public bool HasMetMonthFirst { get; private set; }

    /// <summary>Reads the date that begins with the digits at <paramref name="at"/>; it may be one that no calendar
    /// has, such as 31/2/2022.</summary>
    public int Read(int at, int weekday, out DatePoint point)
    {
        point = DatePoint.Open;
        var mark = items[at + 1].Value;
        if (items[at].Word != DateWord.Digits || !IsJoined(at, mark)
            || Evidence.IsCutOffBefore(items, at) || mark is not ('-' or '/' or '.'))
        {
            return 0;
        }

        return IsJoined(at + 2, mark) ? ReadThree(at, weekday, out point) : ReadTwo(at, weekday, out point);
    }

    // Digits, the mark and digits, without a blank.
    private bool IsJoined(int at, int mark) => items[at + 1].Word == DateWord.Mark && items[at + 1].Value == mark
        && items[at + 1].IsTight
        && items[at + 2] is { IsTight: true, Word: DateWord.Digits };

    private int ReadThree(int at, int weekday, out DatePoint point)
    {
        var (first, second, third) = (items[at], items[at + 2], items[at + 4]);
        point = DatePoint.Open;
        if (first.IsYear && second.IsShortNumber && third.IsShortNumber)
        {
            point = DatePoint.Of(DateFields.Of(first.Value, second.Value, third.Value));
            return IsDate(second.Value, third.Value) ? at + 5 : 0;
        }

        if (!first.IsShortNumber || !second.IsShortNumber || !(third.IsYear || third.Span.Length == 2))
        {
            return 0;
        }

        var year = third.IsYear ? third.Value : NumberReader.InFull(third.Value);
        var isDotted = items[at + 1].IsMark('.');
        if (isDotted && !third.IsYear)
        {
            return 0;
        }

        point = isDotted && IsDate(second.Value, first.Value)
            ? DatePoint.Of(DateFields.Of(year, second.Value, first.Value))
            : InOrder(DateFields.Of(year, first.Value, second.Value), weekday);
        return IsDate(first.Value, second.Value) || IsDate(second.Value, first.Value) ? at + 5 : 0;
    }

    // 2015-12, 12/2015, 22/04; not 2007-08, which is two years as well as a month, nor a 24/7 service.
    private int ReadTwo(int at, int weekday, out DatePoint point)
    {
        var (first, second) = (items[at], items[at + 2]);
        var mark = items[at + 1];
        point = DatePoint.Open;
        if (first.IsYear && second.IsShortNumber && mark.IsMark('-'))
        {
            point = second.Value == (first.Value + 1) % 100
                ? DatePoint.Open : DatePoint.Of(DateFields.Of(first.Value, second.Value, 0));
            return second.Value is > 0 and <= 12 ? at + 3 : 0;
        }

        if (first.IsShortNumber && second.IsYear && !mark.IsMark('.'))
        {
            point = DatePoint.Of(DateFields.Of(second.Value, first.Value, 0));
            return first.Value is > 0 and <= 12 ? at + 3 : 0;
        }

        var isDate = mark.IsMark('/') && first.IsShortNumber && second.IsShortNumber
            && (first.Value, second.Value) != (24, 7)
            && (IsDate(first.Value, second.Value) || IsDate(second.Value, first.Value))
            && (weekday > 0 || Evidence.IsSlashedDay(items, at));
        if (isDate)
        {
            point = InOrder(DateFields.Of(0, first.Value, second.Value), weekday);
        }

        return isDate ? at + 3 : 0;
    }

    private DatePoint InOrder(DateFields monthFirst, int weekday)
    {
        var dayFirst = monthFirst with { Month = monthFirst.Day, Day = monthFirst.Month };
        if (!IsDate(monthFirst.Month, monthFirst.Day))
        {
            HasMetDayFirst = true;
            return DatePoint.Of(dayFirst);
        }

        if (!IsDate(dayFirst.Month, dayFirst.Day))
        {
            HasMetMonthFirst = true;
            return DatePoint.Of(monthFirst);
        }

        if (order != NumberOrder.Unknown || monthFirst == dayFirst)
        {
            return DatePoint.Of(order == NumberOrder.DayFirst ? dayFirst : monthFirst);
        }

        HasMetEither = true;
        return ByWeekday(monthFirst, dayFirst, weekday);
    }

    private static DatePoint ByWeekday(DateFields monthFirst, DateFields dayFirst, int weekday)
    {
        if (weekday == 0 || monthFirst.Year == 0)
        {
            return DatePoint.Open;
        }

        var byMonth = Calendar.WeekdayOf(monthFirst) == weekday;
        return byMonth == (Calendar.WeekdayOf(dayFirst) == weekday)
            ? DatePoint.Open : DatePoint.Of(byMonth ? monthFirst : dayFirst);
    }

    private static bool IsDate(int month, int day) => month is > 0 and <= 12 && day is > 0 and <= 31;
}
