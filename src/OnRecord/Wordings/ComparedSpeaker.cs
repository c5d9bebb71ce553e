using OnRecord.People.Names;

namespace OnRecord.Wordings;

/// <summary>A speaker made ready for comparing with those of other reports.</summary>
internal sealed class ComparedSpeaker(WordingSpeaker speaker)
{
    private readonly ComparableName? _name = speaker.NameParts is { } parts ? new ComparableName(parts) : null;
    private readonly string? _known = speaker.Known;

    /// <summary>The folded words of the name.</summary>
    internal string Letters { get; } = FoldedWords.Of(speaker.Name).Letters;

    /// <summary>Probability, 0 to 1, that it is whom the report means.</summary>
    internal double Confidence => speaker.Confidence;

    /// <summary>True for a person who is named.</summary>
    internal bool IsNamed => _name is not null;

    /// <summary>How two speakers compare; the order of the two makes no difference.</summary>
    internal static SpeakerAgreement Compare(ComparedSpeaker? one, ComparedSpeaker? other) =>
        one is null || other is null ? SpeakerAgreement.Unknown
        : one._known is not null && one._known == other._known ? SpeakerAgreement.Same
        : one._name is not null && other._name is not null ? OfNames(one._name, other._name)
        : one.Letters == other.Letters ? SpeakerAgreement.Fits
        : SpeakerAgreement.Unknown;

    private static SpeakerAgreement OfNames(ComparableName one, ComparableName other) =>
        NameComparison.Compare(one, other) switch
        {
            NameMatch.Same => SpeakerAgreement.Same,
            NameMatch.Fits => SpeakerAgreement.Fits,
            _ => SpeakerAgreement.Different,
        };
}
