using NodaTime;
using NodaTime.Text;

namespace OnRecord.Settings.Dates;

/// <summary>The day that a report's relative dates count from.</summary>
internal static class PublicationDay
{
    private const int EarliestYear = 1000;
    private const int LatestYear = 2999;

    /// <summary>The day of <see cref="Report.Published"/>; null when that tells no day (a part of a date, nothing, or
    /// what is no date).</summary>
    public static LocalDate? Of(string? published)
    {
        const int lengthOfDay = 10;
        if (published is null || published.Length < lengthOfDay
            || (published.Length > lengthOfDay && published[lengthOfDay] is not ('T' or ' ')))
        {
            return null;
        }

        var day = LocalDatePattern.Iso.Parse(published[..lengthOfDay]);
        return day.Success ? Usable(day.Value) : null;
    }

    /// <summary>The day itself where years can be counted to both sides of it; else null.</summary>
    public static LocalDate? Usable(LocalDate? day) => day?.Year is >= EarliestYear and <= LatestYear ? day : null;
}
