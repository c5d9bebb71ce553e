namespace OnRecord.Cli.Following;

/// <summary>What <c>onrecord follow</c> or <c>onrecord threads</c> was asked for.</summary>
internal sealed record FollowOptions
{
    /// <summary>Words of a quotation, or a statement's number with # before it; none for all threads.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The ledger to look in.</summary>
    public required string Ledger { get; init; }

    /// <summary>text or json; jsonl or csv for all threads.</summary>
    public required string Format { get; init; }

    /// <summary>True to leave out utterances that only one report prints.</summary>
    public bool TravelledOnly { get; init; }

    /// <summary>The file to write to; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Why protected names are to be shown; null to show labels.</summary>
    public string? ShowProtected { get; init; }
}
