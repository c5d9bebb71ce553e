using OnRecord.People.Names;
using OnRecord.Wordings;

namespace OnRecord.Checks.Elsewhere;

/// <summary>Compares the speaker of a quotation with whom another report gives it to.</summary>
internal static class SpeakersElsewhere
{
    // Below this, that the speakers differ says more about the readings than about the reports.
    private const double LeastConfidence = 0.7;

    // A hostile report could call one speaker by a thousand names.
    private const int MostNames = 12;

    /// <summary>True when they are two named people, as sure as the readings are: nobody in place of a spokesman, a group or
    /// "he".</summary>
    internal static bool AreTwo((ReportedWording Wording, Speaker Speaker) own, ElsewhereWording other) =>
        own.Wording.Speaker is { NameParts: not null, Confidence: >= LeastConfidence }
        && other.Reported.Speaker is { NameParts: not null, Confidence: >= LeastConfidence }
        && Agreement(own.Wording, other) == SpeakerAgreement.Different
        && !Names(own.Speaker).Any(name => Names(other).Any(known => NameComparison.Compare(name, known) != NameMatch.Different));

    /// <summary>True when they may well be one.</summary>
    internal static bool AreOne((ReportedWording Wording, Speaker Speaker) own, ElsewhereWording other) =>
        Agreement(own.Wording, other) is SpeakerAgreement.Same or SpeakerAgreement.Fits
        || (other.Reported.Speaker?.NameParts is not null && !AreTwo(own, other));

    private static SpeakerAgreement Agreement(ReportedWording own, ElsewhereWording other) => ComparedSpeaker.Compare(
        own.Speaker is { } one ? new ComparedSpeaker(one) : null, other.Reported.Speaker is { } two ? new ComparedSpeaker(two) : null);

    private static IEnumerable<PersonName> Names(Speaker speaker) =>
        speaker.Aliases.Take(MostNames).Prepend(speaker.Name).Select(static name => PersonNames.Parse(name));

    private static IEnumerable<PersonName> Names(ElsewhereWording other) =>
        other.SpeakerNames.Take(MostNames).Prepend(other.Reported.Speaker!.Name).Select(static name => PersonNames.Parse(name));
}
