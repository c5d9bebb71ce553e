using OnRecord.Wordings;

namespace OnRecord.Checks.Elsewhere;

/// <summary>OR6003: a quotation that was changed between versions of the report.</summary>
internal static class OR6003ChangedBetweenVersions
{
    private const int MostChanges = 3;
    private const string Advice = "Say in the report what was changed, and why.";

    internal static CheckRule Rule { get; } = new("OR6003", "changed-between-versions", FindingLevel.Warning, Find)
    {
        Summary = "A quotation whose words or speaker were changed between versions of the report (with --ledger).",
        NeedsElsewhere = true,
    };

    private static IEnumerable<Finding> Find(CheckedReport report)
    {
        if (report.Elsewhere.Versions.Count == 0)
        {
            return [];
        }

        var text = new FoldedText(report.Text);
        var isTold = CorrectionNotices.Has(text);
        var found = report.Elsewhere.Versions.SelectMany((version, place) => Find(report, version, place == 0 ? text : null)).ToList();
        return found.DistinctBy(static one => one.Place).Select(finding => isTold ? finding with { Level = FindingLevel.Note } : finding);
    }

    // What is gone, or stands in marks now, is told of the nearest version only.
    private static IEnumerable<Finding> Find(CheckedReport report, ReportVersion version, FoldedText? nearest)
    {
        var pairing = VersionPairing.Of(report.Wordings, version);
        return pairing.Pairs.Select(pair => Changed(report, pair.Own, (pair.Compared, version))).OfType<Finding>()
            .Concat(nearest is null ? [] : VersionMarks.Find(Rule, (report, nearest), (version, pairing)));
    }

    private static Finding? Changed(CheckedReport report, ReportedWording own, (ComparedElsewhere Pair, ReportVersion Version) then) =>
        then.Pair.Changes.Count > 0 ? OfWords(report, own, then)
        : OwnWords.SpeakerOf(report, own) is { } speaker && SpeakersElsewhere.AreTwo((own, speaker), then.Pair.Other)
            ? OfSpeaker(own, speaker, then)
        : null;

    private static Finding OfWords(CheckedReport report, ReportedWording own, (ComparedElsewhere Pair, ReportVersion Version) then)
    {
        var other = then.Pair.Other;
        var changes = string.Join(", ", then.Pair.Changes.Take(MostChanges).Select(change => other.Shown(change.Description)));
        return Rule.At(
            OwnWords.Place(own, then.Pair.Changes[0].Other),
            $"The quotation {CheckedReport.Quote(own.Wording.Text)} has other words in {then.Version.Name} of this report: {changes}.",
            Advice) with
        {
            Speaker = OwnWords.SpeakerOf(report, own)?.Id,
            Evidence = [ElsewhereWords.Evidence(other, then.Version.Name + ElsewhereWords.Day(other))],
        };
    }

    private static Finding OfSpeaker(ReportedWording own, Speaker speaker, (ComparedElsewhere Pair, ReportVersion Version) then)
    {
        var other = then.Pair.Other;
        return Rule.At(
            OwnWords.Place(own),
            $"The words {CheckedReport.Quote(own.Wording.Text)} are given to {speaker.Name} here and to {other.Speaker} in "
                + $"{then.Version.Name} of this report.",
            Advice) with
        {
            Speaker = speaker.Id,
            Evidence = [ElsewhereWords.Evidence(other, then.Version.Name + ElsewhereWords.Day(other))],
        };
    }
}
