namespace OnRecord.Cli.CheckSettings;

/// <summary>A finding that is known and stays.</summary>
/// <param name="Rule">Code of its rule.</param>
/// <param name="Report">Id of the report, with labels in place of protected names.</param>
/// <param name="Fingerprint">What stays the same while its words do.</param>
/// <param name="Reason">Why it stays.</param>
internal sealed record KnownFinding(string Rule, string Report, string Fingerprint, string Reason)
{
    /// <summary>What it says, for people who read the file; null where the file doesn't tell.</summary>
    public string? Message { get; init; }
}
