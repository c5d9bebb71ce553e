using OnRecord.Cli.Finding;

namespace OnRecord.Cli.Exporting;

/// <summary>What <c>onrecord export</c> was asked for.</summary>
internal sealed record ExportOptions
{
    /// <summary>Which statements.</summary>
    public required Filter Filter { get; init; }

    /// <summary>The ledger to take them from.</summary>
    public required string Ledger { get; init; }

    /// <summary>jsonl, csv, annotations or json-ld.</summary>
    public required string Format { get; init; }

    /// <summary>The file to write to; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Why what is withheld of protected speakers is to be shown; null to withhold it.</summary>
    public string? ShowProtected { get; init; }
}
