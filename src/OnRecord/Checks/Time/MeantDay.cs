using NodaTime;
using OnRecord.Settings.Dates;

namespace OnRecord.Checks.Time;

/// <summary>Tells the days that dates beside days of the week mean.</summary>
internal sealed class MeantDay(CheckedReport report)
{
    // Before, England and its colonies counted by another calendar.
    private const int FirstYear = 1753;
    private const int EndYear = 2200;

    // A date so near to the day of publication is hardly another year's.
    private const int NearDays = 45;

    // Nobody leaves out the year of a date that is further away.
    private const int FarDays = 366;

    // Tokens to both sides in which a year told is looked for.
    private const int Beside = 200;

    private HashSet<int>? _years;

    /// <summary>The day that the report was published on; null when not known.</summary>
    internal LocalDate? Published { get; } = ReportDay.Of(report);

    /// <summary>The day; null where the year is not told, or is likely another than the nearest.</summary>
    internal LocalDate? Of(WeekdayDate date)
    {
        var fields = date.Fields;
        if (fields.Year > 0)
        {
            return fields.Year >= FirstYear ? Calendar.DayOf(fields.Year, fields.Month, fields.Day) : null;
        }

        if (Published is not { } published)
        {
            return null;
        }

        var days = new[] { -1, 0, 1 }.Select(years => Calendar.DayOf(published.Year + years, fields.Month, fields.Day))
            .OfType<LocalDate>().Where(day => Distance(day, published) <= FarDays).ToArray();
        if (days.Length == 0)
        {
            return null;
        }

        var nearest = days.MinBy(day => Distance(day, published));
        var isNear = Distance(nearest, published) <= NearDays;
        return (!isNear && days.Any(day => (int)day.DayOfWeek == fields.Weekday)) || IsOfTold(date, isNear) ? null
            : nearest;
    }

    private static int Distance(LocalDate one, LocalDate other) => Math.Abs(NodaTime.Period.DaysBetween(one, other));

    // "In 1963 …. On Friday, Nov. 22, …": the year was told before. Of a date far from publication it may be any year
    // told.
    private bool IsOfTold(WeekdayDate date, bool isNear) =>
        (isNear ? YearsBeside(date) : _years ??= [.. YearsIn(0, report.Layout.TokenSpan.Length)])
            .Any(year => Calendar.WeekdayOf(date.Fields with { Year = year }) == date.Fields.Weekday);

    private IEnumerable<int> YearsBeside(WeekdayDate date)
    {
        if (date.Place.InTitle)
        {
            return [];
        }

        var token = report.Tokens.TokenAt(date.Place.Span.Start);
        var paragraph = report.Tokens.Paragraph(report.Tokens.SentenceIndex(token));
        return YearsIn(Math.Max(0, token - Beside), Math.Min(report.Tokens.Count, token + Beside), paragraph);
    }

    private IEnumerable<int> YearsIn(int first, int end, int paragraph = -1)
    {
        for (var t = first; t < end; t++)
        {
            if (report.Tokens.Word(t).Length == 4
                && YearIn(report.Tokens.Word(t)) is >= FirstYear and < EndYear and var year
                && (paragraph < 0 || report.Tokens.Paragraph(report.Tokens.SentenceIndex(t)) == paragraph))
            {
                yield return year;
            }
        }
    }

    private static int YearIn(ReadOnlySpan<char> digits)
    {
        var year = 0;
        foreach (var c in digits)
        {
            year = char.IsAsciiDigit(c) ? (year * 10) + c - '0' : 0;
        }

        return year;
    }
}
