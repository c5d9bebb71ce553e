namespace OnRecord.Wordings;

/// <summary>Two wordings and what their words tell.</summary>
/// <param name="Earlier">Index of the earlier.</param>
/// <param name="Later">Index of the later.</param>
/// <param name="Evidence">What their words tell.</param>
internal readonly record struct WeighedPair(int Earlier, int Later, Evidence Evidence) : IComparable<WeighedPair>
{
    /// <summary>Orders by the later, then by the earlier.</summary>
    public int CompareTo(WeighedPair other) =>
        Later != other.Later ? Later.CompareTo(other.Later) : Earlier.CompareTo(other.Earlier);
}
