namespace OnRecord.Cli.Adding;

/// <summary>What <c>onrecord add</c> was asked to do.</summary>
internal sealed record AddOptions
{
    /// <summary>Files, folders, patterns, addresses, or <c>-</c>.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>The ledger to add to: a file or an address.</summary>
    public required string Ledger { get; init; }

    /// <summary>Threads to read on, at least 1.</summary>
    public required int Jobs { get; init; }

    /// <summary>True to read reports anew that the ledger has already, and put what is found in place of what was
    /// found.</summary>
    public bool Again { get; init; }

    /// <summary>A model file to read with; null for the library's own.</summary>
    public string? Model { get; init; }
}
