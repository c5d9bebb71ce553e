namespace OnRecord.Tests.Checks.Faults;

/// <summary>OR4001: a relative date with no date of publication, or two that can't both hold.</summary>
internal static class RelativeDateFaults
{
    private const string Rule = "OR4001";

    /// <summary>Reports without their date, and events on two days.</summary>
    public static IEnumerable<Fault> In(CleanReport clean)
    {
        var dates = RelativeDates.Of(clean).ToList();
        return RelativeDates.HasAbsolute(clean) ? TwoDays(clean, dates) : [.. Undated(clean, dates), .. Added(clean, dates), .. TwoDays(clean, dates)];
    }

    // All relative dates but one are made absolute, and the date of publication goes.
    private static IEnumerable<Fault> Undated(CleanReport clean, List<TextSpan> dates) =>
        from date in dates.Take(3)
        let draft = dates.Where(other => other != date).Aggregate(clean.Draft().Published(null), (draft, other) => draft.Replace(other, "on 2 March 2016", null))
        select draft.At(date).Make(Rule, clean.Words(date).StartsWith("on ", StringComparison.Ordinal) ? "weekday, report undated" : "other words, report undated");

    private static IEnumerable<Fault> Added(CleanReport clean, List<TextSpan> dates) =>
        from words in (string[])["yesterday", "last week", "two weeks ago", "tomorrow", "next month", "on Thursday"]
        let sentence = $"The next report on the matter will follow the one that came out {words}."
        let future = $"A first report on the matter is to come out {words}."
        let draft = dates.Aggregate(clean.Draft().Published(null), (draft, other) => draft.Replace(other, "on 2 March 2016", null))
        select draft.AddParagraph(int.MaxValue, words is "tomorrow" or "next month" ? future : sentence, words).Make(Rule, "words added, report undated");

    private static IEnumerable<Fault> TwoDays(CleanReport clean, List<TextSpan> dates) =>
        from date in dates
        where clean.Report.Published is not null && clean.Words(date).StartsWith("on ", StringComparison.Ordinal)
        let day = clean.Words(date)[3..]
        let other = RelativeDates.Weekdays[(Array.IndexOf(RelativeDates.Weekdays, day) + 3) % 7]
        from fault in (Fault?[])[Yesterday(clean, date, day), Restated(clean, date, other)]
        where fault is not null
        select fault;

    // "on Friday, yesterday,": wrong where the day before publication was another.
    private static Fault? Yesterday(CleanReport clean, TextSpan date, string day)
    {
        var yesterday = DateTime.Parse(clean.Report.Published!, System.Globalization.CultureInfo.InvariantCulture).AddDays(-1);
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
