using System.Globalization;
using System.Text;
using OnRecord.Checks;

namespace OnRecord.Training.Checks;

/// <summary>How many of the check's findings on a corpus are right, by the judgements of people.</summary>
/// <param name="Reports">Number of reports checked.</param>
/// <param name="Rules">The rules, by code.</param>
internal sealed record CheckPrecision(int Reports, IReadOnlyList<RulePrecision> Rules)
{
    /// <summary>Share of judged errors and warnings that is right, 0 to 1.</summary>
    internal double Precision
    {
        get
        {
            var heavy = Rules.Where(static rule => rule.Level > FindingLevel.Note).ToList();
            return (double)heavy.Sum(static rule => rule.Right) / Math.Max(1, heavy.Sum(static rule => rule.Judged));
        }
    }

    /// <summary>Wrong findings a report, all levels, those not judged counted as their rule's judged ones
    /// are.</summary>
    internal double WrongPerReport =>
        Rules.Sum(static rule => rule.Findings * (1 - rule.Precision)) / Math.Max(1, Reports);

    /// <summary>The figures of <paramref name="found"/>.</summary>
    internal static CheckPrecision Of(
        IReadOnlyList<(Report Report, IReadOnlyList<Finding> Findings)> found, IReadOnlyList<JudgedFinding> judgements)
    {
        var known = judgements.ToDictionary(static judged => judged.Key);
        var all = found.SelectMany(static one => one.Findings.Select(finding => (one.Report.Id, Finding: finding)))
            .ToList();
        return new CheckPrecision(found.Count, [.. CheckRules.All.Select(rule =>
        {
            var mine = all.Where(one => one.Finding.Rule == rule.Code).ToList();
            var judged = mine.Select(one => known.GetValueOrDefault((rule.Code, one.Id, one.Finding.Fingerprint)))
                .OfType<JudgedFinding>().ToList();
            var right = judged.Count(static one => one.IsRight);
            return new RulePrecision(rule.Code, rule.Level, mine.Count, right, judged.Count - right);
        })]);
    }

    /// <summary>A table in Markdown, and the totals.</summary>
    public override string ToString()
    {
        var table = new StringBuilder("| rule | level | findings | judged | right | wrong | right, % |\n|---|---|---|---|---|---|---|\n");
        foreach (var rule in Rules)
        {
            var share = rule.Judged == 0 ? "–" : Percent(rule.Precision);
            table.Append(CultureInfo.InvariantCulture,
                $"| {rule.Rule} | {rule.Level.ToString().ToLowerInvariant()} | {rule.Findings} | {rule.Judged} | {rule.Right} | {rule.Wrong} | {share} |\n");
        }

        return table.Append(CultureInfo.InvariantCulture,
            $"\n{Percent(Precision)} % of the judged errors and warnings are right; {WrongPerReport:f2} wrong findings a report, on {Reports} reports.")
            .ToString();
    }

    private static string Percent(double share) => (100 * share).ToString("f1", CultureInfo.InvariantCulture);
}
