namespace OnRecord.Wordings;

/// <summary>Whom a report gives a wording to.</summary>
/// <param name="Name">The fullest name or description that the report gives.</param>
/// <param name="Kind">What the speaker is; null when not known.</param>
/// <param name="Confidence">Probability, 0 to 1, that the speaker is whom the report means.</param>
public sealed record WordingSpeaker(string Name, SpeakerKind? Kind, double Confidence)
{
    /// <summary>The parts of a named person's name; null for whoever has none, which no name contradicts.</summary>
    public PersonName? NameParts { get; init; }

    /// <summary>Id of the speaker where speakers of several reports are told apart, as a ledger does; null where that
    /// isn't done. Equal ids are one speaker; different ones may still be.</summary>
    public string? Known { get; init; }
}
