namespace OnRecord.Settings.Dates;

/// <summary>Reads the numbers of dates, in digits and in letters.</summary>
/// <remarks>Each verb of this and of the other readers gives the index behind what it read, and 0 where it found
/// nothing.</remarks>
internal sealed class NumberReader(DateItems items)
{
    private const int LastDay = 31;

    /// <summary>How many: "3", "three", "twenty-one", "a", "a couple of".</summary>
    public int ReadCount(int at, out int count)
    {
        count = items[at].Value;
        switch (items[at].Word)
        {
            case DateWord.Digits:
                return at + 1;
            case DateWord.A when items[at + 1] is { Word: DateWord.Number, Value: 2 or 12 }:
                return ReadCount(at + 1, out count);
            case DateWord.A:
                count = 1;
                return at + 1;
            case DateWord.Number:
                var end = ReadSum(at, ref count, DateWord.Number);
                return items[end].Word == DateWord.Of ? end + 1 : end;
            default:
                return 0;
        }
    }

    /// <summary>A day of a month: "8", "8th", "eighth", "twenty-ninth".</summary>
    public int ReadDay(int at, out int day)
    {
        day = items[at].Value;
        var end = items[at].Word switch
        {
            DateWord.Digits when IsDayInDigits(at) => at + 1,
            DateWord.Ordinal => at + 1,
            DateWord.Number when ReadSum(at, ref day, DateWord.Ordinal) is var behind && behind > at + 1 => behind,
            DateWord.Number => ReadSum(at, ref day, DateWord.Number),
            _ => 0,
        };
        return day is > 0 and <= LastDay ? end : 0;
    }

    /// <summary>The year behind a month: "2016", "in 2016", "of '87" or "of 87".</summary>
    public int ReadYearBehind(int at, out int year)
    {
        var isOf = items[at].Word == DateWord.Of;
        var next = isOf || items[at].Word == DateWord.In
            || items[at] is { Word: DateWord.Mark, Value: ',' or '-' or '/' or '.' }
            ? at + 1 : at;
        var isShort = isOf && items[next] is { IsShortNumber: true, Value: > 31 }
            && !Evidence.IsCutOffAfter(items, next + 1);
        year = isShort ? InFull(items[next].Value) : 0;
        return isShort ? next + 1 : ReadYear(next, out year);
    }

    /// <summary>A year in digits, behind a date or "the year".</summary>
    public int ReadYear(int at, out int year)
    {
        year = items[at].Value;
        if (items[at].IsYear)
        {
            return at + 1;
        }

        var isShort = items[at] is { Word: DateWord.Mark, Value: '\'' or '’' or '‘' } && items[at + 1].IsTight
            && items[at + 1] is { IsShortNumber: true, Span.Length: 2 };
        year = isShort ? InFull(items[at + 1].Value) : 0;
        return isShort ? at + 2 : 0;
    }

    /// <summary>A year of two digits: from 1940 to 2039.</summary>
    public static int InFull(int shortYear) => shortYear < 40 ? 2000 + shortYear : 1900 + shortYear;

    // Not the 8 of 8:30, 8.5 and 8am.
    private bool IsDayInDigits(int at)
    {
        var next = items[at + 1];
        var goesOn = next.IsTight && next.Word is DateWord.Mark && next.Value is ':' or '.' or ','
            && items[at + 2] is { IsTight: true, Word: DateWord.Digits or DateWord.Ordinal };
        return items[at].IsShortNumber && !goesOn && next.Word is not (DateWord.Am or DateWord.Pm or DateWord.OClock);
    }

    // twenty one, twenty-first
    private int ReadSum(int at, ref int value, DateWord units)
    {
        if (value is < 20 or > 90)
        {
            return at + 1;
        }

        var next = items[at + 1].IsDash && items[at + 1].IsTight ? at + 2 : at + 1;
        if (items[next].Word != units || items[next].Value > 9 || !char.IsLetter(items.WordsOf(next)[0]))
        {
            return at + 1;
        }

        value += items[next].Value;
        return next + 1;
    }
}
