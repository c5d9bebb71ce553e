using OnRecord.Wordings;

namespace OnRecord.Checks.Elsewhere;

/// <summary>Finds words that lost or got their quotation marks between versions of a report, and quotations that are gone.</summary>
internal static class VersionMarks
{
    private const int LeastWords = 5;
    private const string Advice = "Say in the report what was changed, and why.";

    /// <summary>Notes by <paramref name="rule"/>.</summary>
    internal static IEnumerable<Finding> Find(
        CheckRule rule, (CheckedReport Report, FoldedText Text) now, (ReportVersion Version, VersionPairing Pairing) then)
    {
        return Gone(rule, now, then, then.Version.Name).Concat(Marked(rule, now.Report, then, then.Version.Name))
            .Select(static finding => finding with { Level = FindingLevel.Note });
    }

    private static IEnumerable<Finding> Gone(
        CheckRule rule, (CheckedReport Report, FoldedText Text) now, (ReportVersion Version, VersionPairing Pairing) then, string version)
    {
        foreach (var gone in then.Pairing.Gone.Where(static gone => gone.Reported.Wording.Statement is not null && IsLong(gone.Reported)))
        {
            var words = CheckedReport.Quote(gone.Shown(gone.Reported.Wording.Text));
            var evidence = ElsewhereWords.Evidence(gone, version + ElsewhereWords.Day(gone));
            var place = now.Text.Find(FoldedWords.Of(gone.Reported.Wording));
            var message = place is null ? $"The quotation {words} stands in {version} of this report and not here."
                : $"The words {words} stand in quotation marks in {version} of this report and without them here.";
            yield return rule.At(place ?? Before(now.Report, then, gone), message, Advice) with { Evidence = [evidence] };
        }
    }

    private static IEnumerable<Finding> Marked(
        CheckRule rule, CheckedReport report, (ReportVersion Version, VersionPairing Pairing) then, string version)
    {
        var text = then.Pairing.New.Count == 0 ? null : new FoldedText(then.Version.Text);
        return then.Pairing.New.Where(own => IsLong(own) && text!.Find(FoldedWords.Of(own.Wording)) is not null)
            .Select(own => rule.At(
                OwnWords.Place(own),
                $"The words {CheckedReport.Quote(own.Wording.Text)} stand in quotation marks here and without them in {version} of this report.",
                "Make sure that they are the speaker's own words.") with
            {
                Speaker = OwnWords.SpeakerOf(report, own)?.Id,
            });
    }

    private static bool IsLong(ReportedWording wording) => FoldedWords.Of(wording.Wording).WrittenCount >= LeastWords;

    // The quotation that stood before it and is still there; else the report's first words.
    private static TextSpan Before(CheckedReport report, (ReportVersion Version, VersionPairing Pairing) then, ElsewhereWording gone)
    {
        var place = gone.Reported.Wording.Spans[0].Start;
        var before = then.Pairing.Pairs.Where(pair => pair.Compared.Other.Reported.Wording.Spans[0].Start < place)
            .OrderByDescending(static pair => pair.Compared.Other.Reported.Wording.Spans[0].Start).Select(static pair => pair.Own).FirstOrDefault();
        return before is not null ? OwnWords.Place(before)
            : report.Layout.Paragraphs.Count > 0 ? report.Layout.Paragraphs[0] : default;
    }
}
