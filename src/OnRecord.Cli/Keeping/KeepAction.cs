namespace OnRecord.Cli.Keeping;

/// <summary>What may be done to keep a ledger sound.</summary>
internal enum KeepAction
{
    /// <summary>Look for rows that were altered behind its back.</summary>
    Verify,

    /// <summary>Write a copy.</summary>
    Backup,

    /// <summary>Fill a new ledger from a copy.</summary>
    Restore,

    /// <summary>Erase the content of reports.</summary>
    Forget,
}
