namespace OnRecord.Cli.Checking;

/// <summary>What <c>onrecord check</c> was asked to do.</summary>
internal sealed record CheckRequest
{
    /// <summary>Files, folders, patterns, addresses, or <c>-</c>.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>One of <see cref="CheckVerb.FormatNames"/>.</summary>
    public required string Format { get; init; }

    /// <summary>Codes or names of the only rules to check by; empty for all.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>The settings for all reports; null to look for them upwards from each report.</summary>
    public string? Config { get; init; }

    /// <summary>The ledger whose reports the quotations are compared with; null for none.</summary>
    public string? Ledger { get; init; }

    /// <summary>The file of findings that are known; null without one.</summary>
    public string? Baseline { get; init; }

    /// <summary>The file to write all present findings to as known; null to write none.</summary>
    public string? WriteBaseline { get; init; }

    /// <summary>Why findings written to <see cref="WriteBaseline"/> are to stay.</summary>
    public string? Reason { get; init; }

    /// <summary>Why the names of protected speakers are to be shown; null to show labels in their place.</summary>
    public string? ShowProtected { get; init; }

    /// <summary>Reports to check at a time, at least 1.</summary>
    public required int Jobs { get; init; }

    /// <summary>The file to write to; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>True to check again after each save.</summary>
    public bool Watch { get; init; }

    /// <summary>True to serve an editor; there are no inputs then.</summary>
    public bool Lsp { get; init; }

    /// <summary>A model file to read with; null for the library's own.</summary>
    public string? Model { get; init; }
}
