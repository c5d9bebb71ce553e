using OnRecord.Checks.Elsewhere;
using OnRecord.Wordings;

namespace OnRecord.Checks.Quotations;

/// <summary>Finds quotations whose ellipsis or brackets stand for words that turn the meaning, where another report has
/// them.</summary>
internal static class CutsElsewhere
{
    // An ellipsis leaves little beside it that may be changed too.
    private const int MostEdits = 1;

    /// <summary>Findings of <paramref name="rule"/>: warnings at most, since the other report may be wrong.</summary>
    internal static IEnumerable<Finding> Find(CheckRule rule, CheckedReport report) =>
        report.ComparedElsewhere.Where(static quotation => IsMarked(FoldedWords.Of(quotation.Own.Wording)))
            .Select(quotation => quotation.Others.Select(other => Of(rule, report, quotation.Own, other)).FirstOrDefault(static finding => finding is not null))
            .OfType<Finding>();

    /// <summary>True of words with an ellipsis or brackets.</summary>
    internal static bool IsMarked(FoldedWords words)
    {
        var isMarked = words.EndsInGap;
        for (var i = 0; i < words.Count && !isMarked; i++)
        {
            isMarked = words.Words[i].Has(WordSigns.AfterGap | WordSigns.Bracketed);
        }

        return isMarked;
    }

    private static Finding? Of(CheckRule rule, CheckedReport report, ReportedWording own, ComparedElsewhere compared)
    {
        var (full, cut) = (FoldedWords.Of(compared.Other.Reported.Wording), FoldedWords.Of(own.Wording));
        return compared.Shared is { Contrary: 0, Edits: <= MostEdits }
            && TurningCut.Find(full, cut, WordingComparison.BestRun(full, cut)) is { } turned
                ? Of(rule, (own, OwnWords.SpeakerOf(report, own)?.Id), compared.Other, (turned, full)) : null;
    }

    private static Finding Of(
        CheckRule rule, (ReportedWording Wording, string? Speaker) own, ElsewhereWording other, (TurningCut Cut, FoldedWords Full) turned)
    {
        var mark = turned.Cut.IsBracketed ? "brackets" : "an ellipsis";
        var dropped = other.Shown(turned.Full.Written(turned.Cut.Dropped.Start, turned.Cut.Dropped.End));
        return rule.At(
            OwnWords.Place(own.Wording),
            $"The quotation {CheckedReport.Quote(own.Wording.Wording.Text)} has {mark} where another report has {CheckedReport.Quote(dropped)}.",
            $"Put the {turned.Cut.What} back, or tell in your own words what was left out.") with
        {
            Level = FindingLevel.Warning,
            Speaker = own.Speaker,
            Evidence = [ElsewhereWords.Evidence(other)],
        };
    }
}
