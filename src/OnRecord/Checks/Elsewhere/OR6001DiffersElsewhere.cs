using OnRecord.Wordings;

namespace OnRecord.Checks.Elsewhere;

/// <summary>OR6001: a quotation that other reports have in other words.</summary>
internal static class OR6001DiffersElsewhere
{
    private const int MostChanges = 3;

    internal static CheckRule Rule { get; } = new("OR6001", "differs-elsewhere", FindingLevel.Warning, Find)
    {
        Summary = "A quotation that differs from other reports of the same utterance (with --ledger).",
        NeedsElsewhere = true,
    };

    private static IEnumerable<Finding> Find(CheckedReport report)
    {
        foreach (var quoted in report.ComparedElsewhere)
        {
            // Like words of another speaker are an echo, or OR6002's.
            var differing = quoted.Others.Where(one => one.Changes.Count > 0 && !AreTwo(report, quoted.Own, one.Other)).OrderByDescending(static one => one.CanTurn).ToList();
            if (differing.Count > 0)
            {
                yield return Finding(report, quoted.Own, differing, [.. quoted.Others.Where(static one => one.Changes.Count == 0)]);
            }
        }
    }

    private static bool AreTwo(CheckedReport report, ReportedWording own, ElsewhereWording other) =>
        OwnWords.SpeakerOf(report, own) is { } speaker && SpeakersElsewhere.AreTwo((own, speaker), other);

    private static Finding Finding(
        CheckedReport report, ReportedWording own, List<ComparedElsewhere> differing, List<ComparedElsewhere> agreeing)
    {
        var first = differing[0];
        var changes = string.Join(", ", first.Changes.Take(MostChanges).Select(change => first.Other.Shown(change.Description)));
        var alike = Reports(agreeing) is > 0 and var reports ? $"; {ElsewhereWords.Count(reports)} {(reports == 1 ? "has" : "have")} it as here" : "";
        return Rule.At(
            OwnWords.Place(own, first.Changes[0].Other),
            $"The quotation {CheckedReport.Quote(own.Wording.Text)} differs from what {ElsewhereWords.Count(Reports(differing))} "
                + $"{(Reports(differing) == 1 ? "has" : "have")}; from there to here, {changes}{alike}.",
            "Compare it with the recording, the transcript or whoever heard it, and give the words that were said.") with
        {
            Level = first.CanTurn && Sources(agreeing) <= Sources(differing) ? FindingLevel.Warning : FindingLevel.Note,
            Speaker = OwnWords.SpeakerOf(report, own)?.Id,
            Evidence = [.. differing.Take(ElsewhereWords.MostShown).Select(static one => ElsewhereWords.Evidence(one.Other))],
        };
    }

    private static int Reports(IEnumerable<ComparedElsewhere> compared) => ElsewhereWords.Reports(compared.Select(static one => one.Other));

    private static int Sources(IEnumerable<ComparedElsewhere> compared) => ElsewhereWords.Sources(compared.Select(static one => one.Other));
}
