namespace OnRecord.Ledger.Checking;

/// <summary>Another version of the report that is checked.</summary>
/// <param name="Report">Its number in the ledger.</param>
/// <param name="Number">1, 2, … among the reports of one address.</param>
internal readonly record struct VersionRow(long Report, long Number)
{
    /// <summary>True when it was published after the one that is checked, false when before; null when that is not
    /// known.</summary>
    public bool? IsLater { get; init; }
}
