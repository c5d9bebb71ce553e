using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace OnRecord.Tests.Settings.Dates;

/// <summary>Tells whether a value of the reader means what a case expects; the two are written differently.</summary>
internal static partial class DateAgreement
{
    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];

    /// <summary>True when they mean the same.</summary>
    public static bool IsRight(string? value, DateCaseResult expected) =>
        expected.Values.Any(meaning => IsRight(value, meaning, expected.Text));

    private static bool IsRight(string? value, DateCaseValue expected, string words)
    {
        var season = SeasonTimex().Match(expected.Timex);
        if (season.Success)
        {
            return value == $"{season.Groups[1].Value}-{21 + Array.IndexOf(Seasons, season.Groups[2].Value)}";
        }

        if (value is null || expected.IsOpen)
        {
            return value is null && expected.IsOpen;
        }

        var ends = value.Split('/');
        return expected.Mod switch
        {
            "since" or "after" or "before" or "until" or "before-approx" => IsBound(ends, expected),
            "start" or "mid" or "end" => IsWhole(value, expected),
            "since-end" or "after-mid" or "before-start" or "before-end" or "after-start" =>
                IsBoundOfPart(ends, expected),
            _ when PartWords().IsMatch(words) => IsWhole(value, expected),
            _ => ends.Contains("..") ? false : IsPeriod(ends, expected, words),
        };
    }

    // "Before 2018" ends with 2017. Of days and times the cases do not tell "before" from "until", nor "after" from
    // "since": the day itself may belong to what is meant or not.
    private static bool IsBound(string[] ends, DateCaseValue expected)
    {
        if (ends is [var from, ".."] && expected.Start.Length > 0)
        {
            return IsSame(WrittenDate.Of(from), expected.Start, first => first.First, orDaysLess: 1);
        }

        return ends is ["..", var to] && expected.End.Length > 0
            && IsSame(WrittenDate.Of(to), expected.End, last => last.Last, orDaysLess: -1);
    }

    private static bool IsSame(WrittenDate ours, string theirs, Func<WrittenDate, LocalDate> end, int orDaysLess)
    {
        if (ours.Time.Length > 0)
        {
            return IsTime(ours, theirs);
        }

        var day = DayOf(theirs);
        return end(ours) == day || end(ours) == day.PlusDays(orDaysLess);
    }

    // Of "the end of 2016" the reader gives 2016.
    private static bool IsWhole(string value, DateCaseValue expected)
    {
        if (value.Contains('/', StringComparison.Ordinal))
        {
            return false;
        }

        var (ours, first) = (WrittenDate.Of(value), DayOf(expected.Start));
        var length = expected.Timex.Split('T')[0].Length;
        return ours.First <= first && first <= ours.Last && value.Length == (length == 0 ? value.Length : length);
    }

    // Of "since the end of 1989" the reader gives 1989 and later.
    private static bool IsBoundOfPart(string[] ends, DateCaseValue expected)
    {
        var (isBefore, theirs) = (expected.Start.Length == 0, expected.Start.Length == 0 ? expected.End
            : expected.Start);
        var ours = isBefore ? ends is ["..", var to] ? to : null : ends is [var from, ".."] ? from : null;
        return ours is not null && WrittenDate.Of(ours) is var period
            && period.First.PlusDays(-31) <= DayOf(theirs) && DayOf(theirs) <= period.Last.PlusDays(31);
    }

    private static bool IsPeriod(string[] ends, DateCaseValue expected, string words)
    {
        var (first, last) = (WrittenDate.Of(ends[0]), WrittenDate.Of(ends[^1]));
        if (PartOfDayTimex().IsMatch(expected.Timex))
        {
            // Of "Monday night" the reader gives Monday.
            return ends.Length == 1 && first.First == DayOf(expected.Start) && first.First == first.Last;
        }

        if (expected.Start.Length == 0)
        {
            return ends.Length == 1 && IsDay(first, expected.Value, words);
        }

        if (EdgeWords().IsMatch(words))
        {
            // Of "from the middle of 2007 to the end of 2008" the reader gives 2007 to 2008.
            return first.First <= DayOf(expected.Start) && DayOf(expected.Start) <= first.Last.PlusDays(1)
                && last.First <= DayOf(expected.End) && DayOf(expected.End) <= last.Last.PlusDays(1);
        }

        // The cases give the day behind the last one, but of "from A to B" the first of B.
        var end = expected.End.Length > 0 ? DayOf(expected.End) : DayOf(expected.Start);
        return first.Time.Length > 0
            ? IsTime(first, expected.Start) && IsTime(last, expected.End)
            : first.First == DayOf(expected.Start) && !HasTime(expected.Start)
                && (last.First == end || last.Last == end.PlusDays(-1) || IsQuarterFrom(end, last, words));
    }

    private static bool IsDay(WrittenDate ours, string theirs, string words)
    {
        if (HasTime(theirs))
        {
            return IsTime(ours, theirs);
        }

        // "Two months ago" is a month for the reader, and a day for the cases.
        var isCoarse = CoarseWords().IsMatch(words);
        return ours.Time.Length == 0 && ours.First <= DayOf(theirs) && DayOf(theirs) <= ours.Last
            && (isCoarse || ours.First == ours.Last);
    }

    // "To Q3" ends with September here, and the cases give the first of July.
    private static bool IsQuarterFrom(LocalDate first, WrittenDate last, string words) =>
        QuarterWords().IsMatch(words) && first.PlusMonths(3).PlusDays(-1) == last.Last;

    private static bool HasTime(string theirs) => theirs.Contains(' ', StringComparison.Ordinal);

    private static bool IsTime(WrittenDate ours, string theirs)
    {
        var time = ours.Time.Length == 5 ? ours.Time + ":00" : ours.Time;
        return HasTime(theirs) && ours.First == DayOf(theirs) && theirs.EndsWith(" " + time, StringComparison.Ordinal);
    }

    private static LocalDate DayOf(string theirs) => LocalDatePattern.Iso.Parse(theirs[..10]).Value;

    [GeneratedRegex("^([0-9]{4})-(SP|SU|FA|WI)$")]
    private static partial Regex SeasonTimex();

    [GeneratedRegex("T(MO|AF|EV|NI|DT)$")]
    private static partial Regex PartOfDayTimex();

    [GeneratedRegex("(from|between) the (end|middle|start) of ")]
    private static partial Regex EdgeWords();

    [GeneratedRegex(" (to|-) .*q[1-4]")]
    private static partial Regex QuarterWords();

    [GeneratedRegex("^(earlier|later) (in |this )")]
    private static partial Regex PartWords();

    [GeneratedRegex(@"^(in )?(a|an|[a-z]+|\d+) (week|month|year|fortnight)s?( ago| hence| from now)?$")]
    private static partial Regex CoarseWords();
}
