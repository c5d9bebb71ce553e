using NodaTime;
using NodaTime.Text;
using OnRecord.Settings.Dates;

namespace OnRecord.Checks.Time;

/// <summary>The day that a report was published on, as far as the report tells it.</summary>
internal static class ReportDay
{
    private const int Edges = 5;
    private const int LongestPlace = 60;
    private const int LongestAgency = 30;
    private const int LengthOfDay = 10;

    private static readonly string[] Labels = ["published", "updated", "posted", "issued", "modified", "date",
        "first published"];

    /// <summary>The day of publication; else a full date in a dateline or standing alone at the text's head or end;
    /// else null.</summary>
    internal static LocalDate? Of(CheckedReport report) =>
        PublicationDay.Of(report.Report.Published) ?? Dateline(report);

    private static LocalDate? Dateline(CheckedReport report)
    {
        foreach (var date in report.Dates)
        {
            if (DayOf(date) is { } day && IsWithYear(date.Span.In(report.Text)) && IsHead(report, date.Span))
            {
                return day;
            }
        }

        return null;
    }

    private static LocalDate? DayOf(DateMention date)
    {
        var day = date.Value?.Length >= LengthOfDay && !date.Value.Contains('/', StringComparison.Ordinal)
            ? LocalDatePattern.Iso.Parse(date.Value[..LengthOfDay]) : null;
        return day is { Success: true } ? PublicationDay.Usable(day.Value) : null;
    }

    // A date that counts from the day of publication has none to count from.
    private static bool IsWithYear(ReadOnlySpan<char> words)
    {
        var digits = 0;
        foreach (var c in words)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits == 4)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHead(CheckedReport report, TextSpan date)
    {
        var token = report.Tokens.TokenAt(date.Start);
        var index = report.Tokens.Paragraph(report.Tokens.SentenceIndex(token));
        var paragraphs = report.Layout.Paragraphs;
        var isEdge = index < Edges || index >= paragraphs.Count - Edges;
        return isEdge && (IsAlone(report, paragraphs[index], date) || IsDateline(report.Text, paragraphs[index], date));
    }

    // "Published: 8 March 2022", "8 March 2022", "Tuesday, March 8, 2022 | 10:30"
    private static bool IsAlone(CheckedReport report, TextSpan paragraph, TextSpan date)
    {
        var before = report.Text.AsSpan(paragraph.Start, date.Start - paragraph.Start).Trim(" :(|·•-–—");
        var after = paragraph.End - date.End;
        return (before.IsEmpty && after <= LongestAgency) || (before.Length <= LongestPlace && HasLabel(before));
    }

    private static bool HasLabel(ReadOnlySpan<char> words)
    {
        foreach (var label in Labels)
        {
            if (words.EndsWith(label, StringComparison.OrdinalIgnoreCase)
                || (words.EndsWith(" on", StringComparison.OrdinalIgnoreCase)
                    && words[..^3].EndsWith(label, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    // "GENEVA, June 10, 2022 (Agency) — The envoy said"
    private static bool IsDateline(string text, TextSpan paragraph, TextSpan date)
    {
        var before = text.AsSpan(paragraph.Start, date.Start - paragraph.Start);
        var after = text.AsSpan(date.End, Math.Min(LongestAgency, paragraph.End - date.End));
        var dash = after.IndexOfAny("—–-:");
        return before.Length <= LongestPlace && dash >= 0 && after[..dash].IndexOf('.') < 0 && IsPlace(before);
    }

    private static bool IsPlace(ReadOnlySpan<char> words)
    {
        foreach (var part in words.Split(' '))
        {
            var word = words[part];
            if (!word.IsEmpty && char.IsLower(word[0]))
            {
                return false;
            }
        }

        return true;
    }
}
