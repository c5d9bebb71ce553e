using System.Text.RegularExpressions;

namespace OnRecord.Tests.Settings.Dates;

/// <summary>A reason for which a case is none that a reader of news needs.</summary>
/// <param name="Why">The reason.</param>
/// <param name="LeavesOut">True for such a case.</param>
internal sealed partial record DateCaseRule(string Why, Func<DateCase, bool> LeavesOut)
{
    /// <summary>All reasons. The first that holds counts.</summary>
    public static IReadOnlyList<DateCaseRule> All { get; } =
    [
        // They are kept in the file as wishes, or expect what their authors say is wrong.
        new("Recognizers-Text itself fails in .NET, or a comment says that what is expected falls short", date =>
            date.NotSupported.Contains("dotnet", StringComparison.Ordinal) || Shortfall().IsMatch(date.Comment)),

        // "Every Monday", "for three hours", "in the morning" tell no day on which a thing was said.
        new("nothing but recurrences, durations and times without a day", date => date.Results.Count > 0
            && !date.Dated.Any()),

        // A report has a day of publication, and no minute from which "in five minutes" could count.
        new("counts from the minute of asking", date => date.Dated.Any(CountsFromMinute)),

        // Reports date by the calendar; a table of feasts of all countries would be a work of its own.
        new("a holiday by name", date => Holiday().IsMatch(date.Input)),

        // "The next day", "three weeks later", "the same week": the day is one of the story, and stays open on purpose.
        new("counts from a day of the story", date => date.Dated.Any(CountsFromStory)),

        // "Partner of the year", "for the day": most often no date at all, and in news never the year of the report.
        new("a bare \"the year\"", date => date.Dated.Any(result => BareUnit().IsMatch(result.Text))),

        // "Fiscal year 2008", "cy18", "working week", "4 business days": nobody but the organisation knows when its
        // year begins and on which days it works.
        new("years and days of an organisation's own", date => date.Dated.Any(result =>
            OwnCalendar().IsMatch(result.Text))),

        // "Year greater than 2012", "= 2019", "2018 or later": questions put to a database.
        new("a query's comparison", date => Comparison().IsMatch(date.Input)),

        // By the task, a date within an address, a file's name or a code is no date; nor are eight digits.
        new("within an address, a file name or a code", date => date.Dated.Any(result => IsWithinCode(date, result))),

        // The reader leaves "5/12" open where the text does not tell the order; the cases suppose the American one.
        new("all in numbers, either of which may be the month", date => date.Dated.Any(result =>
            IsEitherWay(result.Text))),

        // "January twenty five nineteen eighty six", "six forty-three": what people say to a device. Print has digits.
        new("a year or a clock time spelt out", date => date.Dated.Any(IsSpeltOut)),

        // "3 days starting next Monday", "from 9:30 for 7 hours": a duration laid off from a day, as for an
        // appointment.
        new("a duration laid off from a day", date => date.Dated.Any(result => LaidOff().IsMatch(result.Text))),
    ];

    private static bool CountsFromMinute(DateCaseResult result) =>
        result.Values.Any(value => value.Timex.Contains("PRESENT_REF", StringComparison.Ordinal))
        || (result.Type.Contains("datetime", StringComparison.Ordinal) && MinuteUnit().IsMatch(result.Text));

    private static bool CountsFromStory(DateCaseResult result) =>
        result.Values.Any(value => value.Mod == "ref_undef") || StoryDay().IsMatch(result.Text);

    private static bool IsWithinCode(DateCase date, DateCaseResult result)
    {
        var before = result.Start > 0 ? date.Input[result.Start - 1] : ' ';
        var after = result.End < date.Input.Length ? date.Input[result.End] : ' ';
        return "-_/".Contains(before, StringComparison.Ordinal) || "-_/".Contains(after, StringComparison.Ordinal)
            || EightDigits().IsMatch(result.Text);
    }

    private static bool IsEitherWay(string words) => NumericDate().Matches(words).Any(match =>
        int.Parse(match.Groups[1].ValueSpan, null) <= 12 && int.Parse(match.Groups[2].ValueSpan, null) <= 12
        && match.Groups[1].Value.TrimStart('0') != match.Groups[2].Value.TrimStart('0'));

    private static bool IsSpeltOut(DateCaseResult result) => SpeltYear().IsMatch(result.Text)
        || (result.Values.Any(value => ClockTimex().IsMatch(value.Timex)) && !result.Text.Any(char.IsAsciiDigit));

    [GeneratedRegex("can't be|not supported|not currently supported|false positive|should be resolved|not merged",
        RegexOptions.IgnoreCase)]
    private static partial Regex Shortfall();

    [GeneratedRegex(@"easter|christmas|halloween|thanksgiving|labor day|independence day|workers' day|new year"
        + "|earth day|saint patrick|black friday|juneteenth|eid al fitr", RegexOptions.IgnoreCase)]
    private static partial Regex Holiday();

    [GeneratedRegex(@"(\b|\d)(h|hr|hrs|hours?|min|mins|minutes?|sec|seconds?|eod|the moment)\b"
        + "|^(now|end of( the)? day)$")]
    private static partial Regex MinuteUnit();

    [GeneratedRegex(@"^(the )?(next day|day before|day after)$|following"
        + @"|^[\w ]+ (days?|weeks?|months?|years?|fortnight) later$")]
    private static partial Regex StoryDay();

    [GeneratedRegex("^((at|for) )?(the |eo)?(day|week|month|year|weekend|fortnight|otd)$"
        + "|^(otd|eoy|end of (month|year|day))$")]
    private static partial Regex BareUnit();

    [GeneratedRegex(@"\b(fiscal|school|calendar) year|\b[cs]y ?\d|\bwork(ing )?week|business days")]
    private static partial Regex OwnCalendar();

    [GeneratedRegex("[=<>]|greater|or later|and later|and after|year to date|later than 20", RegexOptions.IgnoreCase)]
    private static partial Regex Comparison();

    [GeneratedRegex("^[0-9]{8}$")]
    private static partial Regex EightDigits();

    [GeneratedRegex(@"(?<!\d[/.])(?<!\d{4}-)(?<!\d)(\d{1,2})[-/.](\d{1,2})(?![\d:]|\s?(am|pm))")]
    private static partial Regex NumericDate();

    [GeneratedRegex("hundred|thousand|nineteen")]
    private static partial Regex SpeltYear();

    [GeneratedRegex("T[0-9]")]
    private static partial Regex ClockTimex();

    [GeneratedRegex(@"^(for )?(a|\d+) \w+,? (starting|from)|for \d+ (hours|days)")]
    private static partial Regex LaidOff();
}
