namespace OnRecord.Ledger.Finding;

/// <summary>Which statements to find; every condition that is given must hold.</summary>
internal sealed record FindQuery
{
    /// <summary>Words and phrases that stand in what is said.</summary>
    public WordQuery Words { get; init; } = WordQuery.Of([]);

    /// <summary>The speaker, by number in the ledger; null for anyone.</summary>
    public IReadOnlyList<long>? Speakers { get; init; }

    /// <summary>The outlet in any case; null for any.</summary>
    public string? Outlet { get; init; }

    /// <summary>First day of publication or part of one; null for no limit.</summary>
    public string? Since { get; init; }

    /// <summary>Last day of publication or part of one; null for no limit.</summary>
    public string? Until { get; init; }

    /// <summary>Direct, mixed or indirect; null for any.</summary>
    public string? Kind { get; init; }

    /// <summary>Such as <c>denied</c>; null for any or none.</summary>
    public string? Act { get; init; }

    /// <summary>A circumstance such as <c>interview</c>; null for any or none.</summary>
    public string? Setting { get; init; }

    /// <summary>Best matches first, not the newest.</summary>
    public bool Best { get; init; }

    /// <summary>The most statements to find; at least 1.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>The place after which to go on; null to begin.</summary>
    public PagePlace? After { get; init; }
}
