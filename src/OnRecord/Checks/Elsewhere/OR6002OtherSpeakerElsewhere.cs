using OnRecord.Wordings;

namespace OnRecord.Checks.Elsewhere;

/// <summary>OR6002: words that other reports give to another speaker.</summary>
internal static class OR6002OtherSpeakerElsewhere
{
    internal static CheckRule Rule { get; } = new("OR6002", "other-speaker-elsewhere", FindingLevel.Warning, Find)
    {
        Summary = "Words that other reports give to another speaker (with --ledger).",
        NeedsElsewhere = true,
    };

    private static IEnumerable<Finding> Find(CheckedReport report)
    {
        foreach (var quoted in report.ComparedElsewhere)
        {
            if (OwnWords.SpeakerOf(report, quoted.Own) is not { } speaker)
            {
                continue;
            }

            var same = quoted.Others.Where(static one => one.Shared is { IsVerbatim: true, Equal: >= VerbatimRuns.LeastWords })
                .Select(static one => one.Other).ToList();
            var differing = same.Where(other => SpeakersElsewhere.AreTwo((quoted.Own, speaker), other)).ToList();
            if (differing.Count > 0)
            {
                yield return Finding(report, (quoted.Own, speaker), differing,
                    [.. same.Where(other => SpeakersElsewhere.AreOne((quoted.Own, speaker), other))]);
            }
        }
    }

    private static Finding Finding(
        CheckedReport report, (ReportedWording Wording, Speaker Speaker) own, List<ElsewhereWording> differing, List<ElsewhereWording> agreeing)
    {
        var alike = ElsewhereWords.Reports(agreeing) is > 0 and var reports
            ? $"; {ElsewhereWords.Count(reports)} {(reports == 1 ? "gives" : "give")} them as here" : "";
        return Rule.At(
            OwnWords.Place(own.Wording),
            $"The words {report.Quote(OwnWords.Place(own.Wording))} are given to {own.Speaker.Name} here and to "
                + $"{differing[0].Speaker ?? "somebody else"} in {ElsewhereWords.Count(ElsewhereWords.Reports(differing))}{alike}.",
            "Find out who said them; where one quotes the other, say so.") with
        {
            Level = ElsewhereWords.Sources(agreeing) <= ElsewhereWords.Sources(differing) ? FindingLevel.Warning : FindingLevel.Note,
            Speaker = own.Speaker.Id,
            Evidence = [.. differing.Take(ElsewhereWords.MostShown).Select(static other => ElsewhereWords.Evidence(other))],
        };
    }
}
