namespace OnRecord;

/// <summary>What a check has to say about a place in a report. It says where the words do not hold up, never whether a thing
/// is true.</summary>
public sealed record Finding
{
    /// <summary>Code of the rule, such as <c>OR1002</c>; docs/checks has a page for each.</summary>
    public required string Rule { get; init; }

    /// <summary>How much it weighs.</summary>
    public required FindingLevel Level { get; init; }

    /// <summary>The words it is about.</summary>
    public required FindingPlace Place { get; init; }

    /// <summary>One plain sentence with the words concerned and a full stop.</summary>
    public required string Message { get; init; }

    /// <summary>What a person could do, as one sentence with a full stop.</summary>
    public required string Advice { get; init; }

    /// <summary>What it rests on, the most telling first; may be empty.</summary>
    public IReadOnlyList<FindingEvidence> Evidence { get; init; } = [];

    /// <summary>A safe change that mends it; null where a person has to decide.</summary>
    public FindingFix? Fix { get; init; }

    /// <summary>Id of the <see cref="OnRecord.Speaker"/> whose words it is about; null when it is about nobody's.</summary>
    public string? Speaker { get; init; }

    /// <summary>16 hexadecimal digits that stay the same while rule, words and speaker do, wherever the words move to; equal
    /// findings of one report are told apart by their order. Names of protected speakers do not enter it.</summary>
    public string Fingerprint { get; init; } = "";
}
