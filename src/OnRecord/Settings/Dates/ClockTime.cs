using System.Globalization;

namespace OnRecord.Settings.Dates;

/// <summary>A time of day as written. The default value is none.</summary>
/// <param name="Hour">0 to 24, as written.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to 59.</param>
/// <param name="Half">Which half of the day the hour counts in, or what shows that it is an hour.</param>
internal readonly record struct ClockTime(int Hour, int Minute, int Second, ClockHalf Half)
{
    /// <summary>True when there is a time.</summary>
    public bool HasValue => Half != ClockHalf.None;

    /// <summary>ISO 8601, such as <c>14:30</c>. An hour from 1 to 6 that is given no half of the day, by itself or by
    /// <paramref name="part"/>, counts from noon: little that reports tell happens before seven.</summary>
    public string ToText(PartOfDay part)
    {
        var text = $"{HourOfDay(part):00}:{Minute:00}";
        return Second > 0 ? text + Second.ToString("':'00", CultureInfo.InvariantCulture) : text;
    }

    private int HourOfDay(PartOfDay part) => Half switch
    {
        ClockHalf.Morning => Hour % 12,
        ClockHalf.Afternoon => (Hour % 12) + 12,
        ClockHalf.Unmarked when Hour is > 0 and <= 12 => HourBy(part),
        _ => Hour % 24,
    };

    private int HourBy(PartOfDay part)
    {
        const int lastAfternoonHour = 6;
        const int lastSmallHour = 4;
        var afternoon = part switch
        {
            PartOfDay.Morning => false,
            PartOfDay.Night => Hour is > lastSmallHour and < 12,
            PartOfDay.None => Hour is <= lastAfternoonHour or 12,
            _ => true,
        };
        return (Hour % 12) + (afternoon ? 12 : 0);
    }
}
