using OnRecord.Cli.Pages;

namespace OnRecord.Cli.Checking;

/// <summary>How many findings there are.</summary>
/// <param name="Errors">Of the level error.</param>
/// <param name="Warnings">Of the level warning.</param>
/// <param name="Notes">Of the level note.</param>
/// <param name="Known">Of any level, left out because the baseline has them.</param>
internal readonly record struct CheckCounts(int Errors, int Warnings, int Notes, int Known)
{
    /// <summary>Those of one report.</summary>
    public static CheckCounts Of(ShownCheck check) => new(
        check.Findings.Count(finding => finding.Level == FindingLevel.Error),
        check.Findings.Count(finding => finding.Level == FindingLevel.Warning),
        check.Findings.Count(finding => finding.Level == FindingLevel.Note),
        check.Known.Count);

    /// <summary>Both together.</summary>
    public static CheckCounts operator +(CheckCounts left, CheckCounts right) => new(
        left.Errors + right.Errors, left.Warnings + right.Warnings, left.Notes + right.Notes, left.Known + right.Known);

    /// <summary>Such as <c>2 errors, 1 note, 3 known</c>; <c>no findings</c> where there are none.</summary>
    public string Line()
    {
        string[] parts =
        [
            Part(Errors, "error"), Part(Warnings, "warning"), Part(Notes, "note"), Known > 0
                ? FormattableString.Invariant($"{Known} known") : "",
        ];
        var line = string.Join(", ", parts.Where(part => part.Length > 0));
        return line.Length > 0 ? line : "no findings";
    }

    private static string Part(int count, string noun) => count > 0 ? HtmlArticle.Count(count, noun) : "";
}
