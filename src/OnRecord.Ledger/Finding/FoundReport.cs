namespace OnRecord.Ledger.Finding;

/// <summary>A report of the ledger, as it may be shown.</summary>
/// <param name="Id">Its number in the ledger.</param>
/// <param name="Name">The file's name without its extension, or the address.</param>
/// <param name="Sha256">Of the bytes it came from.</param>
internal sealed record FoundReport(long Id, string Name, string Sha256)
{
    private const int MonthLength = 7;

    /// <summary>Who published it; null when unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its title; null when unknown.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published; null when unknown.</summary>
    public string? Published { get; init; }

    /// <summary>Where it was published; null when unknown.</summary>
    public string? Address { get; init; }

    /// <summary>The report without what would find it: its name, title, address and exact day.</summary>
    public FoundReport Withheld() => this with
    {
        Name = "",
        Sha256 = "",
        Title = null,
        Address = null,
        Published = Month(Published),
    };

    /// <summary>As much of a date as the month.</summary>
    public static string? Month(string? date) => date is { Length: > MonthLength } ? date[..MonthLength] : date;
}
