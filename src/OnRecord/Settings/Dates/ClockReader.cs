namespace OnRecord.Settings.Dates;

/// <summary>Reads times of day: "2:30 p.m.", "14:30", "5 o'clock", "0900 GMT", "noon".</summary>
internal sealed class ClockReader(DateItems items)
{
    private readonly NumberReader _numbers = new(items);

    /// <summary>Reads a time that shows itself to be one.</summary>
    public int Read(int at, out ClockTime time)
    {
        var end = ReadHour(at, out time);
        return end > 0 && (time.Half != ClockHalf.Unmarked || items[at + 1].IsMark(':')
            || items[end - 1].Word == DateWord.OClock || items[at - 1].Word == DateWord.At) ? end : 0;
    }

    /// <summary>Reads a time that may be a mere number ("7"), where the words around show that a time is due.</summary>
    public int ReadHour(int at, out ClockTime time)
    {
        time = default;
        switch (items[at].Word)
        {
            case DateWord.ClockWord:
                time = new ClockTime(items[at].Value, 0, 0, ClockHalf.Full);
                return at + 1;
            case DateWord.Digits when items[at].Span.Length >= 3:
                return ReadFourDigits(at, out time);
            case DateWord.Digits:
                return Evidence.IsCutOffBefore(items, at) ? 0 : ReadWhole(at, out time);
            case DateWord.Number when _numbers.ReadCount(at, out var hour) == at + 1 && hour <= 12:
                return ReadHalf(at + 1, new ClockTime(hour, 0, 0, ClockHalf.Unmarked), out time);
            default:
                return 0;
        }
    }

    /// <summary>Reads the time of 2022-03-08T14:30:00Z, without the zone.</summary>
    public int ReadIso(int at, out ClockTime time)
    {
        var end = items[at] is { IsTight: true, IsShortNumber: true } ? ReadDigits(at, out time) : Nothing(out time);
        time = time with { Half = ClockHalf.Full };
        return end > at + 1 ? items.WordsOf(end) is "Z" && items[end].IsTight ? end + 1 : end : 0;
    }

    /// <summary>Reads "2 to 4 p.m.", "2:00 - 2:30 pm": times joined by a dash or one of the words given.</summary>
    public int ReadStretch(int at, DateWord joiner, out ClockTime first, out ClockTime last)
    {
        last = default;
        var end = ReadFirst(at, out first);
        if (end == 0 || !(items[end].Word == joiner || items[end].Word is DateWord.To or DateWord.Until
            || items[end].IsDash))
        {
            return 0;
        }

        var behind = items[end + 1].Word == DateWord.Digits && items[end + 1].Span.Length <= 2
            ? ReadWhole(end + 1, out last) : ReadHour(end + 1, out last);
        if (behind > 0 && first.Half == ClockHalf.Unmarked && last.Half is ClockHalf.Morning or ClockHalf.Afternoon)
        {
            // "11 to 2 p.m." begins in the morning, "1 to 2 p.m." in the afternoon.
            var isLater = (first.Hour % 12) > (last.Hour % 12);
            first = first with
            {
                Half = isLater != (last.Half == ClockHalf.Morning) ? ClockHalf.Morning
                : ClockHalf.Afternoon
            };
        }

        return behind;
    }

    // The 8 of "8-9 a.m." goes on, as far as digits and marks tell.
    private int ReadFirst(int at, out ClockTime first) => items[at].IsShortNumber
        ? Evidence.IsCutOffBefore(items, at) ? Nothing(out first) : ReadDigits(at, out first)
        : ReadHour(at, out first);

    private static int Nothing(out ClockTime time)
    {
        time = default;
        return 0;
    }

    private int ReadWhole(int at, out ClockTime time)
    {
        var end = ReadDigits(at, out time);
        return end > 0 && items[end - 1].Word == DateWord.Digits && Evidence.IsCutOffAfter(items, end) ? 0 : end;
    }

    private int ReadDigits(int at, out ClockTime time)
    {
        var end = at + 1;
        var (minute, second) = (0, 0);
        var hasMinutes = items[end].IsTight && items[end].Word == DateWord.Mark && items[end].Value is ':' or '.'
            && IsPair(end + 1);
        if (hasMinutes)
        {
            minute = items[end + 1].Value;
            end += 2;
            if (items[end].IsMark(':') && items[end].IsTight && IsPair(end + 1))
            {
                second = items[end + 1].Value;
                end += 2;
            }
        }

        var hour = items[at].Value;
        var isFull = hour > 12 || (hasMinutes && items[at].Span.Length == 2 && hour < 10);
        time = new ClockTime(hour, minute, second, isFull ? ClockHalf.Full : ClockHalf.Unmarked);
        var isTime = hour <= 24 && minute < 60 && second < 60 && !(isFull && !hasMinutes);
        return isTime ? ReadHalf(end, time, out time) : 0;
    }

    private bool IsPair(int at) =>
        items[at] is { IsTight: true, Word: DateWord.Digits, Span.Length: 2, Value: < 60 };

    // 0900 GMT, 1140 a.m.
    private int ReadFourDigits(int at, out ClockTime time)
    {
        var (hour, minute) = (items[at].Value / 100, items[at].Value % 100);
        time = new ClockTime(hour, minute, 0, ClockHalf.Full);
        var isHalf = items[at + 1].Word is DateWord.Am or DateWord.Pm;
        if (hour > 23 || minute > 59 || !(isHalf || items[at + 1].Word == DateWord.ZoneWord))
        {
            return 0;
        }

        return isHalf ? ReadHalf(at + 1, time with { Half = ClockHalf.Unmarked }, out time) : at + 2;
    }

    private int ReadHalf(int at, ClockTime written, out ClockTime time)
    {
        time = written;
        if (items[at].Word == DateWord.OClock)
        {
            at++;
        }

        // "9a" and "9p" stand in programmes.
        var isLetter = items[at].IsTight && items[at].Span.Length == 1 && items.WordsOf(at) is "a" or "p";
        if ((items[at].Word is not (DateWord.Am or DateWord.Pm) && !isLetter) || written.Hour > 12)
        {
            return at;
        }

        time = written with
        {
            Half = char.ToLowerInvariant(items.WordsOf(at)[0]) == 'a' ? ClockHalf.Morning
            : ClockHalf.Afternoon
        };
        return at + 1;
    }
}
