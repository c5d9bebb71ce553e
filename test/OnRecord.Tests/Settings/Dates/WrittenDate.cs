using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;

namespace OnRecord.Tests.Settings.Dates;

/// <summary>One end of a value that the reader gives, and the days that it covers.</summary>
internal readonly record struct WrittenDate(LocalDate First, LocalDate Last, string Time)
{
    /// <summary>Reads a year, month, week or day, with or without a time.</summary>
    public static WrittenDate Of(string text)
    {
        var day = text.Split('T')[0];
        var time = text.Length > day.Length ? text[(day.Length + 1)..] : "";
        var (first, last) = DaysOf(day);
        return new WrittenDate(first, last, time);
    }

    // 21 to 24 are seasons, from spring.
    private static int MonthOfSeason(int season) => 3 * (season - 20);

    private static (LocalDate First, LocalDate Last) DaysOf(string day)
    {
        var year = int.Parse(day[..4], CultureInfo.InvariantCulture);
        if (day.Length == 4)
        {
            return (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        }

        if (day[5] == 'W')
        {
            var monday = WeekYearRules.Iso.GetLocalDate(year, int.Parse(day[6..], CultureInfo.InvariantCulture),
                IsoDayOfWeek.Monday);
            return (monday, monday.PlusDays(6));
        }

        if (day.Length == 7)
        {
            var month = int.Parse(day[5..], CultureInfo.InvariantCulture);
            var first = new LocalDate(year, month <= 12 ? month : MonthOfSeason(month), 1);
            return (first, first.PlusMonths(month <= 12 ? 1 : 3).PlusDays(-1));
        }

        var date = LocalDatePattern.Iso.Parse(day).Value;
        return (date, date);
    }
}
