using OnRecord.People.Names;

namespace OnRecord.Ledger.Speakers;

/// <summary>What one report, or the whole ledger, tells of a speaker, for telling whether two are one.</summary>
internal sealed record SpeakerFacts
{
    private ComparableName? _comparable;

    /// <summary>The fullest name.</summary>
    public required string Name { get; init; }

    /// <summary>Person, organisation, …; null when not known.</summary>
    public SpeakerKind? Kind { get; init; }

    /// <summary>The name's parts, for a person; null where the name has none ("the minister").</summary>
    public PersonName? Parts { get; init; }

    /// <summary>The parts made ready for comparing them with many; null without parts.</summary>
    public ComparableName? Comparable => Parts is null ? null : _comparable ??= new ComparableName(Parts);

    /// <summary>Other names of the same speaker.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Offices, trades and units, in the words of the reports.</summary>
    public IReadOnlyList<string> Descriptions { get; init; } = [];

    /// <summary>The years between which the speaker must have been born, as ages in dated reports tell; null where none
    /// does.</summary>
    public BirthYears? Born { get; init; }

    /// <summary>When the report that tells it was published; null when not known.</summary>
    public string? Published { get; init; }

    /// <summary>True when the report shows that the name should not be.</summary>
    public bool IsProtected { get; init; }
}
