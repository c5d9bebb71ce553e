namespace OnRecord.Wordings;

/// <summary>Looks up whom a reading gives statements to.</summary>
internal sealed class SpeakersOfReading
{
    private readonly Dictionary<string, Speaker> _speakers;
    private readonly Dictionary<string, Statement> _statements;

    internal SpeakersOfReading(Reading reading)
    {
        _speakers = reading.Speakers.ToDictionary(static speaker => speaker.Id, StringComparer.Ordinal);
        _statements = reading.Statements.Concat(reading.Nested)
            .ToDictionary(static statement => statement.Id, StringComparer.Ordinal);
    }

    /// <summary>The speaker of the statement with this id; null where it has none.</summary>
    internal WordingSpeaker? Of(string statement)
    {
        var said = _statements[statement];
        return said.Speaker is { } id && _speakers.TryGetValue(id, out var speaker)
            ? new WordingSpeaker(speaker.Name, speaker.Kind, said.SpeakerConfidence) { NameParts = speaker.NameParts }
            : null;
    }
}
