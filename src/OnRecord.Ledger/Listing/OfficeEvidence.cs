namespace OnRecord.Ledger.Listing;

/// <summary>Whether a description fits known offices, from the least to the most.</summary>
internal enum OfficeEvidence
{
    /// <summary>There are both, and no word of the one is in the other.</summary>
    Against = 0,

    /// <summary>One of them is missing.</summary>
    None,

    /// <summary>An office that was left before, or a report without a day.</summary>
    AtOtherTime,

    /// <summary>An office that was held on the report's day.</summary>
    Held,
}
