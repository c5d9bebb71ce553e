namespace OnRecord.Ledger.Listing;

/// <summary>An office and the days on which somebody entered and left it, each an ISO day, month or year.</summary>
/// <param name="Office">In the file's words.</param>
/// <param name="From">The first day; null when not told.</param>
/// <param name="To">The last day; null when not told, or not left.</param>
internal sealed record ListedOffice(string Office, string? From, string? To)
{
    // Sorts behind every longer form of the same month or year.
    private const string AtLatest = "~";

    /// <summary>True when it may have begun by that day, month or year.</summary>
    public bool HasBegun(string day) => From is null || string.CompareOrdinal(day + AtLatest, From) > 0;

    /// <summary>True when it was over by then.</summary>
    public bool HasEnded(string day) => To is not null && string.CompareOrdinal(day, To + AtLatest) > 0;
}
