namespace OnRecord.Ledger.Speakers;

/// <summary>The first and the last year in which somebody can have been born.</summary>
internal readonly record struct BirthYears(int First, int Last)
{
    // Reports disagree by a year about ages, and quote old ones.
    private const int Tolerance = 2;

    /// <summary>The years that an age in a report of some year leaves; null where either is missing or no
    /// number.</summary>
    public static BirthYears? Of(string? age, string? published) =>
        int.TryParse(age, out var years) && years is > 0 and < 120
        && published?.Length >= 4 && int.TryParse(published.AsSpan(0, 4), out var year)
            ? new BirthYears(year - years - 1, year - years)
            : null;

    /// <summary>True when one person can have both.</summary>
    public bool Fits(BirthYears other) => First - Tolerance <= other.Last && other.First - Tolerance <= Last;
}
