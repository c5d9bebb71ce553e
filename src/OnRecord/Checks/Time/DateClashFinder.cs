using NodaTime;
using OnRecord.Settings.Dates;

namespace OnRecord.Checks.Time;

/// <summary>Finds dates that stand beside each other and cannot both hold: "yesterday, Monday" in a report of a
/// Thursday, "tomorrow (3 May)" in one of 5 May.</summary>
internal static class DateClashFinder
{
    private const int LongestGap = 8;
    private const int Week = 7;

    internal static List<DateClash> Find(CheckedReport report, LocalDate published)
    {
        var found = new List<DateClash>();
        for (var i = 1; i < report.Dates.Count; i++)
        {
            if (IsApposed(report, i) && !report.IsQuoted(report.Tokens.TokenAt(report.Dates[i].Span.Start)))
            {
                Compare(report, (i - 1, i), published, found);
            }
        }

        return found;
    }

    private static void Compare(CheckedReport report, (int First, int Second) pair, LocalDate published,
        List<DateClash> found)
    {
        var (one, other) = (RelativeDateReader.Read(report, pair.First), RelativeDateReader.Read(report, pair.Second));
        if (one is { Weekday: 0 } relative && Clashes(relative, other, report.Dates[pair.Second], published))
        {
            found.Add(ClashOf(report, pair.First, pair.Second, published));
        }
        else if (other is { Weekday: 0 } second && Clashes(second, one, report.Dates[pair.First], published))
        {
            found.Add(ClashOf(report, pair.Second, pair.First, published));
        }
    }

    private static DateClash ClashOf(CheckedReport report, int relative, int other, LocalDate published)
    {
        var (one, two) = (report.Dates[relative].Span, report.Dates[other].Span);
        return new DateClash(new TextSpan(Math.Min(one.Start, two.Start), Math.Max(one.End, two.End)), one, two,
            published);
    }

    // "Yesterday" and "last week" are not told apart by each other: only a weekday or a calendar date tells.
    private static bool Clashes(RelativeDate relative, RelativeDate? other, DateMention beside, LocalDate published)
    {
        if (Math.Abs(relative.Shift) > 1)
        {
            return false;
        }

        if (other is { Kind: TimeUnit.Day, Weekday: > 0, Shift: 0 } day)
        {
            return relative.Kind == TimeUnit.Day && (int)published.PlusDays(relative.Shift).DayOfWeek != day.Weekday;
        }

        var isToldApart = other is null && DaySpan.Of(beside.Value) is not null;
        return isToldApart && Meant(relative, published) is { } meant
            && meant.DaysTo(DaySpan.Of(beside.Value)!.Value) > Slack(relative.Kind);
    }

    // Whoever says "last week" of what was nine days ago is not wrong.
    private static int Slack(TimeUnit unit) => unit is TimeUnit.Week or TimeUnit.Weekend ? Week : 0;

    private static DaySpan? Meant(RelativeDate relative, LocalDate published) =>
        Units.Shifted(published, relative.Kind, relative.Shift) is { } period ? new DaySpan(period.First, period.Last)
            : null;

    // Only a comma, a bracket or a dash stands between them, and something ends the second.
    private static bool IsApposed(CheckedReport report, int second)
    {
        var (one, other) = (report.Dates[second - 1].Span, report.Dates[second].Span);
        var gap = other.Start - one.End;
        if (gap is < 1 or > LongestGap)
        {
            return false;
        }

        var between = report.Text.AsSpan(one.End, gap).Trim();
        return between is "("
            || (between is "," or "–" or "—" or "-" or ", a" or ", on" or ", in" or ", which is"
            && EndsBehind(report.Text, other.End));
    }

    private static bool EndsBehind(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at == text.Length || text[at] is ',' or '.' or ';' or ')' or '–' or '—' or ':' or '\n' or '\r';
    }
}
