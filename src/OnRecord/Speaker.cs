namespace OnRecord;

/// <summary>Whom the sources of one or more statements denote.</summary>
public sealed record Speaker
{
    /// <summary><c>p1</c>, <c>p2</c>, … in the order of first mention; unique in its reading.</summary>
    public required string Id { get; init; }

    /// <summary>The fullest name or description that the report gives.</summary>
    public required string Name { get; init; }

    /// <summary>What the speaker is; null when not known.</summary>
    public SpeakerKind? Kind { get; init; }

    /// <summary>Other names the report uses, in the order of the text.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Where the report mentions the speaker by name, description or pronoun, in the order of the text.</summary>
    public IReadOnlyList<TextSpan> Mentions { get; init; } = [];

    /// <summary>The parts of a person's name; null when the speaker is no person, or has no name.</summary>
    public PersonName? NameParts { get; init; }

    /// <summary>Age, office and unit; null when the report gives none.</summary>
    public SpeakerDescription? Description { get; init; }

    /// <summary>Why the speaker's name should not be shown; null when nothing speaks against it.</summary>
    public Protection? Protected { get; init; }
}
