using OnRecord.Checks;

namespace OnRecord.Cli.Checking;

/// <summary>A finding as it may be shown: labels stand in place of protected names in all its words.</summary>
internal sealed record ShownFinding
{
    /// <summary>The rule that made it.</summary>
    public required CheckRule Rule { get; init; }

    /// <summary>How much it weighs.</summary>
    public required FindingLevel Level { get; init; }

    /// <summary>The words it is about.</summary>
    public required ShownPlace Place { get; init; }

    /// <summary>What it says.</summary>
    public required string Message { get; init; }

    /// <summary>What a person could do.</summary>
    public required string Advice { get; init; }

    /// <summary>What it rests on.</summary>
    public required IReadOnlyList<ShownEvidence> Evidence { get; init; }

    /// <summary>A safe change. Null without one, and where a label would have to be written into the report.</summary>
    public ShownFix? Fix { get; init; }

    /// <summary>Whose words it is about, as it may be shown.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>What stays the same while the words do.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Why the baseline says that it is to stay; null when it doesn't.</summary>
    public string? Known { get; init; }
}
