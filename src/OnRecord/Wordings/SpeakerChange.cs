namespace OnRecord.Wordings;

/// <summary>Tells when two reports give the same words to two speakers.</summary>
internal static class SpeakerChange
{
    // Below this, that the speakers differ says more about the reading than about the reports.
    private const double LeastConfidence = 0.5;

    /// <summary>The change; null where the speakers may be one.</summary>
    internal static WordingChange? Find(ComparedWording one, ComparedWording other) =>
        one.Speaker is { Confidence: >= LeastConfidence } first
            && other.Speaker is { Confidence: >= LeastConfidence } second
            && ComparedSpeaker.Compare(first, second) == SpeakerAgreement.Different
            ? new WordingChange(
                ChangeKind.Speaker,
                $"given to {other.Reported.Speaker!.Name} instead of {one.Reported.Speaker!.Name}",
                default, default)
            : null;
}
