namespace OnRecord.Ledger;

/// <summary>How a row is not as the log says.</summary>
public enum DiscrepancyKind
{
    /// <summary>It holds other values.</summary>
    Altered,

    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>The log knows nothing of it.</summary>
    Added,

    /// <summary>The database's own structures around it are broken.</summary>
    Damaged,
}
