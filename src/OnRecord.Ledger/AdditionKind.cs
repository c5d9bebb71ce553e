namespace OnRecord.Ledger;

/// <summary>What became of a report that was to be added.</summary>
public enum AdditionKind
{
    /// <summary>The report is in the ledger now.</summary>
    Added,

    /// <summary>It is in the ledger now, as a new version of what was at the same address.</summary>
    NewVersion,

    /// <summary>A report of the same bytes was there already; nothing was changed.</summary>
    AlreadyThere,

    /// <summary>A report of the same bytes was forgotten on somebody's word; it stays so.</summary>
    Forgotten,

    /// <summary>It was there already, and what was found in it now stands in place of what was found before.</summary>
    Replaced,
}
