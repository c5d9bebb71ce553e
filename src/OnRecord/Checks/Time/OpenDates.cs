using OnRecord.Settings.Dates;

namespace OnRecord.Checks.Time;

/// <summary>Finds the dates in the writer's own words that count from a day of publication which nobody
/// knows.</summary>
internal static class OpenDates
{
    /// <summary>Where they stand, in the order of the text.</summary>
    internal static IEnumerable<TextSpan> Find(CheckedReport report)
    {
        var dated = DatedWeekdays(report);
        for (var i = 0; i < report.Dates.Count; i++)
        {
            var span = report.Dates[i].Span;
            if (!report.IsQuoted(report.Tokens.TokenAt(span.Start)) && RelativeDateReader.Read(report, i) is { } date
                && IsOpen(date, report.Report.Published) && !(date.Weekday > 0 && (dated & (1 << date.Weekday)) != 0))
            {
                yield return span;
            }
        }
    }

    // "Published: 2022-03" tells which year "last year" was, but not which week "last week".
    private static bool IsOpen(RelativeDate date, string? published)
    {
        const int lengthOfYear = 4;
        const int lengthOfMonth = 7;
        return date.Kind switch
        {
            >= TimeUnit.Year => published is null || published.Length < lengthOfYear,
            >= TimeUnit.Month => published is null || published.Length < lengthOfMonth,
            _ => true,
        };
    }

    // "On Tuesday, March 8, 2022, ….": "on Tuesday" says no less than that from there on.
    private static int DatedWeekdays(CheckedReport report)
    {
        var dated = 0;
        foreach (var date in WeekdayDateFinder.Find(report))
        {
            dated |= date.Fields.Year > 0 ? 1 << date.Fields.Weekday : 0;
        }

        return dated;
    }
}
