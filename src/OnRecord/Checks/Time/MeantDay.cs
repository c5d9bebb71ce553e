using NodaTime;
using OnRecord.Settings.Dates;

namespace OnRecord.Checks.Time;

/// <summary>The day that a date beside a day of the week means.</summary>
internal static class MeantDay
{
    // Before, England and its colonies counted by another calendar.
    private const int FirstYear = 1753;
    private const int EndYear = 2200;

    // A date so near to the day of publication is hardly another year's.
    private const int NearDays = 45;

    // Nobody leaves out the year of a date that is further away.
    private const int FarDays = 366;

    /// <summary>The day; null where the year is not told, or is likely another than the nearest.</summary>
    internal static LocalDate? Of(CheckedReport report, WeekdayDate date)
    {
        var fields = date.Fields;
        if (fields.Year > 0)
        {
            return fields.Year >= FirstYear ? Calendar.DayOf(fields.Year, fields.Month, fields.Day) : null;
        }

        if (ReportDay.Of(report) is not { } published)
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
        return (!isNear && days.Any(day => (int)day.DayOfWeek == fields.Weekday)) || IsOfTold(report, date, isNear) ? null : nearest;
    }

    private static int Distance(LocalDate one, LocalDate other) => Math.Abs(NodaTime.Period.DaysBetween(one, other));

    // "In 1963 …. On Friday, Nov. 22, …": the year was told before. Of a date far from publication it may be any year told.
    private static bool IsOfTold(CheckedReport report, WeekdayDate date, bool isNear)
    {
        var paragraph = date.Place.InTitle ? new TextSpan(0, 0) : ParagraphOf(report, date.Place.Span);
        foreach (var token in report.Layout.TokenSpan)
        {
            var span = token.Span;
            if (span.Length == 4 && (!isNear || paragraph.Contains(span))
                && YearIn(span.In(report.Text)) is >= FirstYear and < EndYear and var year
                && Calendar.WeekdayOf(date.Fields with { Year = year }) == date.Fields.Weekday)
            {
                return true;
            }
        }

        return false;
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

    private static TextSpan ParagraphOf(CheckedReport report, TextSpan span) => report.Layout.Paragraphs[
        report.Tokens.Paragraph(report.Tokens.SentenceIndex(report.Tokens.TokenAt(span.Start)))];
}
