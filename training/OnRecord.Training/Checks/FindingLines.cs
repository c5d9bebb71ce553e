namespace OnRecord.Training.Checks;

/// <summary>Findings as lines to be judged: what was said, and the words around the places.</summary>
internal static class FindingLines
{
    private const int Around = 160;

    /// <summary>For each finding the key of its judgement, its message, and its places in context.</summary>
    internal static IEnumerable<string> Of(Report report, IReadOnlyList<Finding> findings) => findings.Select(finding =>
        string.Join('\n',
            [
                $"{finding.Rule}\t{report.Id}\t{finding.Fingerprint}\t{finding.Level}", $"    {finding.Message}",
                $"    @ {Context(report, finding.Place)}",
                .. finding.Evidence.Select(evidence =>
                    $"    + {evidence.Note}{(evidence.Place is { } place ? ": " + Context(report, place) : "")}"),
                "",
            ]));

    private static string Context(Report report, FindingPlace place)
    {
        var text = place.InTitle ? report.Title ?? "" : report.Text;
        var (start, end) = (Math.Max(0, place.Span.Start - Around), Math.Min(text.Length, place.Span.End + Around));
        return ReadingWords.OneLine(
            $"{text[start..place.Span.Start]}⟦{text[place.Span.Start..place.Span.End]}⟧{text[place.Span.End..end]}");
    }
}
