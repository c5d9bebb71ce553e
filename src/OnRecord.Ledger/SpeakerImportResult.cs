namespace OnRecord.Ledger;

/// <summary>What came of importing a file of speakers.</summary>
public sealed record SpeakerImportResult
{
    /// <summary>Speakers whom no file had made known before.</summary>
    public int Added { get; init; }

    /// <summary>Speakers of whom the file tells otherwise than was known.</summary>
    public int Updated { get; init; }

    /// <summary>Speakers of whom it tells the same.</summary>
    public int Unchanged { get; init; }

    /// <summary>Speakers of the ledger, from its reports, who turned out to be one of the file's. Protected ones are
    /// none of them.</summary>
    public int Joined { get; init; }

    /// <summary>The decision's number, to undo all of it by; null when nothing changed.</summary>
    public long? Decision { get; init; }

    /// <summary>Rows that were left out, in the file's order.</summary>
    public IReadOnlyList<SpeakerFault> Faults { get; init; } = [];

    /// <summary>Names of columns that nothing is taken from.</summary>
    public IReadOnlyList<string> UnusedColumns { get; init; } = [];
}
