using System.Globalization;
using System.Text.RegularExpressions;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>OR4002: a weekday that does not match its date.</summary>
internal static partial class WeekdayFaults
{
    private const string Rule = "OR4002";

    private static readonly string[] Forms =
    [
        "{0}, {1:d MMMM yyyy}", "{0}, {1:MMMM d, yyyy}", "{0} {1:d MMMM yyyy}",
        "{1:d MMMM yyyy}, a {0}", "{0} ({1:d MMMM yyyy})", "{1:MMMM d, yyyy}, a {0}",
        "{0}, {2} {1:%d}, {1:yyyy}", "{0}, {1:d MMMM}", "{0}, {1:MMMM d}",
    ];

    /// <summary>Dates with a wrong weekday: those the report has, and one added.</summary>
    public static IEnumerable<Fault> In(CleanReport clean) => [.. Changed(clean), .. Prefixed(clean), .. Added(clean)];

    private static IEnumerable<Fault> Changed(CleanReport clean) =>
        from Match match in WithWeekday().Matches(clean.Text)
        from step in (int[])[1, 3, 5]
        let day = new TextSpan(match.Index, match.Index + match.Groups[1].Length)
        let other = RelativeDates.Weekdays[(Array.IndexOf(RelativeDates.Weekdays, clean.Words(day)) + step) % 7]
        select clean.Draft().Replace(day, other).Make(Rule, "weekday changed");

    private static IEnumerable<Fault> Prefixed(CleanReport clean) =>
        from Match match in American().Matches(clean.Text)
        let span = new TextSpan(match.Index, match.Index + match.Length)
        where !clean.IsQuoted(span.Start) && !IsAfterWeekday(clean, span)
        let date = Parse(match.Value)
        where date is not null
        select clean.Draft().Replace(span, $"{date.Value.AddDays(2).DayOfWeek}, {match.Value}")
            .Make(Rule, "weekday put before a date");

    private static bool IsAfterWeekday(CleanReport clean, TextSpan date) =>
        clean.Text[..date.Start].TrimEnd(' ', ',').EndsWith("day", StringComparison.Ordinal);

    private static DateTime? Parse(string date)
    {
        var words = date.Replace(".", "", StringComparison.Ordinal).Replace("Sept ", "Sep ", StringComparison.Ordinal);
        return DateTime.TryParse(words, CultureInfo.InvariantCulture, out var day) ? day : null;
    }

    private static IEnumerable<Fault> Added(CleanReport clean) =>
        from published in (string?[])[clean.Report.Published]
        where published is not null
        let seed = clean.Text.Length
        from index in Enumerable.Range(0, Forms.Length)
        let date = DateTime.Parse(published, CultureInfo.InvariantCulture).AddDays(4 + ((seed + index) % 9))
        let weekday = date.AddDays(1 + ((seed + index) % 6)).DayOfWeek.ToString()
        let words = string.Format(CultureInfo.InvariantCulture, Forms[index], weekday, date, Short(date))
        let sentence = $"The next meeting about the matter is to be held on {words}."
        select clean.Draft().AddParagraph(int.MaxValue, sentence, words)
            .Make(Rule, index < Forms.Length - 2 ? "weekday and full date" : "weekday and date without a year");

    // May, June and July have no shorter form.
    private static string Short(DateTime date) => date.Month switch
    {
        >= 5 and <= 7 => date.ToString("MMMM", CultureInfo.InvariantCulture),
        9 => "Sept.",
        _ => date.ToString("MMM", CultureInfo.InvariantCulture) + ".",
    };

    [GeneratedRegex("((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day), [0-9]{1,2} [A-Z][a-z]+ [0-9]{4}")]
    private static partial Regex WithWeekday();

    [GeneratedRegex(@"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? [0-9]{1,2}, [0-9]{4}")]
    private static partial Regex American();
}
