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
        var dates = WeekdayDateFinder.Find(report);
        if (dates.Count == 0)
        {
            return [];
        }

        var (found, meant) = (new List<Finding>(), new MeantDay(report));
        foreach (var date in dates)
        {
            if (meant.Of(date) is { } day && (int)day.DayOfWeek != date.Fields.Weekday)
            {
                found.Add(Mismatch(date.Place.In(report.Report), date,
                    day) with
                { Evidence = [.. Evidence(date, day, meant.Published)] });
            }
        }

        return found;
    }

    private static Finding Mismatch(string words, WeekdayDate date, LocalDate day) => Rule.At(date.Place,
        $"{CheckedReport.Quote(words)} cannot be: {Written(day)} is a {day.DayOfWeek}.",
        $"Find out which is right, the {(IsoDayOfWeek)date.Fields.Weekday} or the date.");

    private static IEnumerable<FindingEvidence> Evidence(WeekdayDate date, LocalDate day, LocalDate? published)
    {
        var said = (IsoDayOfWeek)date.Fields.Weekday;
        yield return new FindingEvidence($"{Written(day)} is a {day.DayOfWeek}") { Place = date.Date };
        var (before, after) = (Written(day.Previous(said)), Written(day.Next(said)));
        yield return new FindingEvidence($"the nearest {said}s are {before} and {after}");
        if (date.Fields.Year == 0 && published is { } known)
        {
            yield return new FindingEvidence($"the year follows from the day of publication, {Written(known)}");
        }
    }

    private static string Written(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);
}
