namespace OnRecord.Ledger;

/// <summary>How a ledger is opened.</summary>
public sealed record LedgerOptions
{
    /// <summary>Makes the ledger where there is none. Without it, an absent ledger is an error (OR9502).</summary>
    public bool Create { get; init; } = true;

    /// <summary>Promises to change nothing: the ledger may then lie where writing is not allowed, and its tables are
    /// not brought to this version.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>How long to wait while another program writes, before that is an error (OR9506).</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>What tells the time, which the log keeps.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
