using OnRecord.Checks.Sources;

namespace OnRecord.Checks.Quotations;

/// <summary>OR1004: an ellipsis or bracket that drops a negation, a condition or a number.</summary>
internal static class OR1004CutThatTurns
{
    private const int LeastEqual = 4;
    private const int LeastStems = 2;
    private const double LeastAlike = 0.5;
    private const int MostEdits = 1;

    // Of the words that the cut quotation has left.
    private const double LeastCovered = 0.75;

    internal static CheckRule Rule { get; } = new("OR1004", "cut-that-turns-meaning", FindingLevel.Error, Find)
    {
        Summary = "An ellipsis or brackets in place of a negation, a condition or a number, which another quotation of the report has, or another report (with --ledger).",
    };

    // What the report shows itself is not told again.
    private static IEnumerable<Finding> Find(CheckedReport report)
    {
        var found = Within(report).ToList();
        return found.Concat(CutsElsewhere.Find(Rule, report).Where(other => !found.Exists(one => IsSame(one.Place, other.Place))));
    }

    private static bool IsSame(FindingPlace one, FindingPlace other) => one.InTitle == other.InTitle && one.Span.Overlaps(other.Span);

    private static IEnumerable<Finding> Within(CheckedReport report)
    {
        var quotations = report.Quotations;
        for (var i = 0; i < quotations.Quoted.Count; i++)
        {
            if (CutsElsewhere.IsMarked(quotations.Quoted[i].Words) && Finding(report, i) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static Finding? Finding(CheckedReport report, int index)
    {
        var quotations = report.Quotations;
        var cut = quotations.Quoted[index];
        return quotations.Near(index, LeastStems, LeastAlike).Select(near => quotations.Quoted[near])
            .Where(full => report.Ties.Of(full, cut) is SpeakerTie.Same or SpeakerTie.MayBeSame)
            .Select(full => new QuotationPair(full, cut)).Where(IsOneUtterance)
            .Select(pair => TurningCut.Find(pair) is { } turned ? Finding(report, pair, turned) : null)
            .FirstOrDefault(static finding => finding is not null);
    }

    private static bool IsOneUtterance(QuotationPair pair) =>
        pair.Shared is { Equal: >= LeastEqual, Contrary: 0, Edits: <= MostEdits } shared
        && shared.Equal >= LeastCovered * pair.Other.Words.WrittenCount;

    private static Finding Finding(CheckedReport report, QuotationPair pair, TurningCut turned)
    {
        var (full, cut) = (pair.One, pair.Other);
        var words = CheckedReport.Quote(cut.Words.Text);
        var mark = turned.IsBracketed ? "brackets" : "an ellipsis";
        var at = new FindingPlace(full.SpanOf(turned.Dropped.Start, turned.Dropped.End), full.InTitle);
        return Rule.At(cut.Place, $"The quotation {words} has {mark} where the report elsewhere has {CheckedReport.Quote(at.In(report.Report))}.",
            $"Put the {turned.What} back, or tell in your own words what was left out.") with
        {
            Level = turned.IsNumber ? FindingLevel.Warning : FindingLevel.Error,
            Speaker = (cut.Speaker ?? full.Speaker)?.Id,
            Evidence =
            [
                new FindingEvidence($"the {turned.What} that was left out") { Place = at },
                new FindingEvidence("the fuller wording") { Place = full.Place },
            ],
        };
    }
}
