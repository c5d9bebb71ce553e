using System.Globalization;
using NodaTime;

namespace OnRecord.Checks.Time;

/// <summary>OR4002: a day of the week that does not match its date.</summary>
internal static class OR4002WeekdayMismatch
{
    internal static CheckRule Rule { get; } = new("OR4002", "weekday-mismatch", FindingLevel.Error, Find)
    {
        Summary = "A day of the week that does not match its date.",
    };

    private static List<Finding> Find(CheckedReport report)
    {
        var found = new List<Finding>();
        foreach (var date in WeekdayDateFinder.Find(report))
        {
            if (MeantDay.Of(report, date) is { } day && (int)day.DayOfWeek != date.Fields.Weekday)
            {
                found.Add(Mismatch(report, date, day));
            }
        }

        return found;
    }

    private static Finding Mismatch(CheckedReport report, WeekdayDate date, LocalDate day)
    {
        var (said, words) = ((IsoDayOfWeek)date.Fields.Weekday, CheckedReport.Quote(date.Place.In(report.Report)));
        var message = $"{words} cannot be: {Written(day)} is a {day.DayOfWeek}.";
        var (before, after) = (day.Previous(said), day.Next(said));
        return Rule.At(date.Place, message, $"Find out which is right, the {said} or the date.") with
        {
            Evidence =
            [
                new FindingEvidence($"{Written(day)} is a {day.DayOfWeek}") { Place = date.Date },
                new FindingEvidence($"the nearest {said}s are {Written(before)} and {Written(after)}"),
                .. date.Fields.Year > 0 ? [] : new[] { new FindingEvidence($"the year follows from the day of publication, {Written(ReportDay.Of(report)!.Value)}") },
            ],
        };
    }

    private static string Written(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);
}
