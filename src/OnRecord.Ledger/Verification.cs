namespace OnRecord.Ledger;

/// <summary>What comparing a ledger with its log came to.</summary>
/// <param name="Entries">How many entries the log has.</param>
/// <param name="Head">The last entry's hash. Written down elsewhere, it shows later that nothing before it was
/// rewritten; who can write to the ledger could make a whole new log.</param>
/// <param name="Found">What is not as the log says; empty when all is well.</param>
public sealed record Verification(long Entries, string Head, IReadOnlyList<Discrepancy> Found)
{
    /// <summary>True when every row is as the log says.</summary>
    public bool IsSound => Found.Count == 0;
}
