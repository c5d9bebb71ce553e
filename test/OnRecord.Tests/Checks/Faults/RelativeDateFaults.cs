using System.Globalization;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>OR4001: a relative date with no date of publication, or two that can't both hold.</summary>
internal static class RelativeDateFaults
{
    private const string Rule = "OR4001";

    /// <summary>Reports without their date, and events on two days.</summary>
    public static IEnumerable<Fault> In(CleanReport clean)
    {
        var dates = RelativeDates.Of(clean).ToList();
        return RelativeDates.HasAbsolute(clean) ? TwoDays(clean, dates)
            : [.. Undated(clean, dates), .. Added(clean, dates), .. TwoDays(clean, dates)];
    }

    // All relative dates but one are made absolute, and the date of publication goes.
    private static IEnumerable<Fault> Undated(CleanReport clean, List<TextSpan> dates) =>
        from date in dates.Take(3)
        let kind = IsWeekday(clean, date) ? "weekday" : "other words"
        select Absolute(clean, dates.Where(other => other != date)).At(date).Make(Rule, $"{kind}, report undated");

    private static IEnumerable<Fault> Added(CleanReport clean, List<TextSpan> dates) =>
        from words in (string[])["yesterday", "last week", "two weeks ago", "tomorrow", "next month", "on Thursday"]
        let sentence = words is "tomorrow" or "next month" ? $"A first report on the matter is to come out {words}."
            : $"The next report on the matter will follow the one that came out {words}."
        select Absolute(clean, dates).AddParagraph(int.MaxValue, sentence, words).Make(Rule, "words added, report undated");

    private static FaultDraft Absolute(CleanReport clean, IEnumerable<TextSpan> dates) => dates.Aggregate(
        clean.Draft().Published(null), (draft, date) => draft.Replace(date, "on 2 March 2016", null));

    private static bool IsWeekday(CleanReport clean, TextSpan date) =>
        clean.Words(date).StartsWith("on ", StringComparison.Ordinal);

    private static IEnumerable<Fault> TwoDays(CleanReport clean, List<TextSpan> dates) =>
        from date in dates
        where clean.Report.Published is not null && IsWeekday(clean, date)
        let day = clean.Words(date)[3..]
        let other = RelativeDates.Weekdays[(Array.IndexOf(RelativeDates.Weekdays, day) + 3) % 7]
        from fault in (Fault?[])[Yesterday(clean, date, day), Restated(clean, date, other)]
        where fault is not null
        select fault;

    // "on Friday, yesterday,": wrong where the day before publication was another.
    private static Fault? Yesterday(CleanReport clean, TextSpan date, string day)
    {
        var yesterday = DateTime.Parse(clean.Report.Published!, CultureInfo.InvariantCulture).AddDays(-1);
        var other = RelativeDates.Weekdays[(Array.IndexOf(RelativeDates.Weekdays, day) + 2) % 7];
        return yesterday.DayOfWeek.ToString() != day ? null
            : clean.Draft().Replace(date, $"yesterday, on {other},").Make(Rule, "yesterday and another weekday");
    }

    private static Fault? Restated(CleanReport clean, TextSpan date, string other)
    {
        var sentence = clean.PlainSentences.FirstOrDefault(sentence => sentence.Span.Contains(date));
        if (sentence.Span.Length < 30 || RelativeDates.Of(clean).Count(span => sentence.Span.Contains(span)) != 1)
        {
            return null;
        }

        var again = $"{clean.Text[sentence.Span.Start..date.Start]}on {other}{clean.Text[date.End..sentence.Span.End]}";
        return clean.Draft().AddParagraph(int.MaxValue, again, $"on {other}").At(date).Make(Rule, "one event on two weekdays");
    }
}
