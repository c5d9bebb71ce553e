namespace OnRecord.Cli.Finding;

/// <summary>What <c>onrecord find</c> was asked for.</summary>
internal sealed record FindOptions
{
    /// <summary>Words and "phrases" that the statement must hold; may be empty when something else narrows the search.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>The ledger to look in.</summary>
    public required string Ledger { get; init; }

    /// <summary>A speaker's name or number; null for anyone.</summary>
    public string? Speaker { get; init; }

    /// <summary>Who published the report; null for anyone.</summary>
    public string? Outlet { get; init; }

    /// <summary>First day of publication, or part of one (<c>2024-05</c>); null for no limit.</summary>
    public string? Since { get; init; }

    /// <summary>Last day of publication, or part of one; null for no limit.</summary>
    public string? Until { get; init; }

    /// <summary>Direct, mixed or indirect; null for any.</summary>
    public string? Kind { get; init; }

    /// <summary>What was done by saying it (<c>denied</c>); null for anything.</summary>
    public string? Act { get; init; }

    /// <summary>A circumstance (<c>interview</c>, <c>captivity</c>); null for any or none.</summary>
    public string? Setting { get; init; }

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
