using System.Globalization;
using NodaTime;
using OnRecord.Checks.Facts;
using OnRecord.Checks.Restatements;

namespace OnRecord.Checks.Time;

/// <summary>OR4001: a relative date with no date of publication, or two that can't both hold.</summary>
internal static class OR4001RelativeDate
{
    // More places than anybody would go through.
    private const int MostPlaces = 50;
    private const int MostNamed = 3;

    internal static CheckRule Rule { get; } = new("OR4001", "relative-date", FindingLevel.Warning, Find)
    {
        Summary = "A date such as “last week” in a report of no known day, or two such dates that cannot both hold.",
    };

    private static IEnumerable<Finding> Find(CheckedReport report) =>
        (ReportDay.Of(report) is { } published ? Dated(report, published) : Undated(report))
        .Concat(RestatedDays.Find(report.Restatements).Select(clash => TwoDays(report, clash)))
        .DistinctBy(static finding => finding.Place);

    private static IEnumerable<Finding> Dated(CheckedReport report, LocalDate published) =>
        DateClashFinder.Find(report, published).Select(clash => Clash(report, clash))
            .Concat(EventDayFinder.Find(report, areRelative: true).Select(clash => TwoDays(report, clash)));

    private static IEnumerable<Finding> Undated(CheckedReport report)
    {
        var spans = OpenDates.Find(report).Take(MostPlaces).ToArray();
        if (spans.Length == 0)
        {
            return [];
        }

        var named = spans.Select(span => report.Quote(span)).Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MostNamed).ToArray();
        var message = $"{Listed(named)} {(named.Length > 1 ? "count" : "counts")} from the day of publication, "
            + "which the report does not tell.";
        return
        [
            Rule.At(spans[0], message, "Give the date, or the day that the report was published on.") with
            {
                Evidence = [.. spans.Skip(1)
                    .Select(static span => new FindingEvidence("counts from the same unknown day") { Place = new FindingPlace(span) })],
            },
        ];
    }

    private static string Listed(string[] words) =>
        words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} and {words[^1]}";

    private static Finding Clash(CheckedReport report, DateClash clash)
    {
        var (relative, other) = (report.Quote(clash.Relative), report.Quote(clash.Other));
        var message = $"{relative} and {other} cannot be the same day in a report of {Written(clash.Published)}.";
        return Rule.At(clash.Span, message, "Find out which is right, and leave out the other.") with
        {
            Evidence =
            [
                new FindingEvidence("counts from the day of publication") { Place = new FindingPlace(clash.Relative) },
            ],
        };
    }

    private static Finding TwoDays(CheckedReport report, NumberClash clash) =>
        Rule.At(clash.Place,
            $"{CheckedReport.Quote(clash.Place.In(report.Report))} and {CheckedReport.Quote(clash.Other.In(report.Report))} "
            + "cannot both be the day of one event.",
            "Find out which is right.") with
        {
            Evidence = [new FindingEvidence("the other day") { Place = clash.Other }],
        };

    private static string Written(LocalDate day) => day.ToString("dddd, d MMMM uuuu", CultureInfo.InvariantCulture);
}
