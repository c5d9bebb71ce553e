namespace OnRecord.Ledger;

/// <summary>One thing in the ledger that is not as its log says.</summary>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Table">The table, such as <c>statement</c>; the database itself where its structures are
/// broken.</param>
/// <param name="Id">The row's identifier; null where no one row is meant.</param>
/// <param name="Detail">What the database says; null where there is no more to say.</param>
public sealed record Discrepancy(DiscrepancyKind Kind, string Table, long? Id = null, string? Detail = null)
{
    /// <summary>Such as <c>statement 12 was altered</c>.</summary>
    public override string ToString()
    {
        var what = Id is { } id ? $"{Table} {id}" : Table;
        var wrong = Kind switch
        {
            DiscrepancyKind.Altered => "was altered",
            DiscrepancyKind.Missing => "is missing",
            DiscrepancyKind.Added => "was added behind the log's back",
            _ => "is damaged",
        };
        return Detail is null ? $"{what} {wrong}" : $"{what} {wrong}: {Detail}";
    }
}
