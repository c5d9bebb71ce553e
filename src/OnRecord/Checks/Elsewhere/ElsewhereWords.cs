using System.Globalization;

namespace OnRecord.Checks.Elsewhere;

/// <summary>Says in a few words what other reports have.</summary>
internal static class ElsewhereWords
{
    /// <summary>Of many reports so many are shown.</summary>
    internal const int MostShown = 5;

    private const int DayLength = 10;

    /// <summary>Evidence of what another report has: outlet, day, words, speaker.</summary>
    internal static FindingEvidence Evidence(ElsewhereWording other, string? what = null)
    {
        var words = CheckedReport.Quote(other.Shown(other.Reported.Wording.Text));
        var speaker = other.Speaker is { } name ? $", given to {ReadingWords.OneLine(name)}" : "";
        return new FindingEvidence($"{what ?? Where(other)}: {words}{speaker}") { Report = other.Report };
    }

    /// <summary>Such as <c>2 other reports</c>.</summary>
    internal static string Count(int reports) =>
        reports == 1 ? "another report" : string.Create(CultureInfo.InvariantCulture, $"{reports} other reports");

    /// <summary>How many reports these wordings are of.</summary>
    internal static int Reports(IEnumerable<ElsewhereWording> others) =>
        others.Select(static other => other.Reported.Report).Distinct(StringComparer.Ordinal).Count();

    /// <summary>How many sources they are of, beside the story that is checked.</summary>
    internal static int Sources(IEnumerable<ElsewhereWording> others) =>
        others.Where(static other => !other.IsCopy).Select(static other => other.Source).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Such as <c> on 2024-05-03</c>; empty without a date.</summary>
    internal static string Day(ElsewhereWording other) => other.Reported.Published is { } published
        ? $" on {(published.Length > DayLength ? published[..DayLength] : published)}" : "";

    private static string Where(ElsewhereWording other)
    {
        var outlet = other.Outlet is { } name ? ReadingWords.OneLine(name) : "another report";
        return $"{outlet}{Day(other)}{(other.IsCopy ? ", a copy of this story" : "")}";
    }
}
