namespace OnRecord;

/// <summary>One thing that a finding rests on.</summary>
/// <param name="Note">What it shows, in a few words without a full stop.</param>
public sealed record FindingEvidence(string Note)
{
    /// <summary>Where it stands in the report that is checked; null when it stands in another.</summary>
    public FindingPlace? Place { get; init; }

    /// <summary>Id or address of the other report it stands in; null when it stands in the one that is checked.</summary>
    public string? Report { get; init; }
}
