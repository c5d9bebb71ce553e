namespace OnRecord.Cli.Finding;

/// <summary>What <c>onrecord find</c> was asked for.</summary>
internal sealed record FindOptions
{
    /// <summary>Which statements.</summary>
    public required Filter Filter { get; init; }

    /// <summary>The ledger to look in.</summary>
    public required string Ledger { get; init; }

    /// <summary>True for the best first, false for the newest.</summary>
    public bool Best { get; init; }

    /// <summary>The most to show, at least 1.</summary>
    public required int Limit { get; init; }

    /// <summary>Where the page before ended; null for the first page.</summary>
    public string? After { get; init; }

    /// <summary>text, json or csv.</summary>
    public required string Format { get; init; }

    /// <summary>Why protected names are to be shown; null to show labels.</summary>
    public string? ShowProtected { get; init; }
}
