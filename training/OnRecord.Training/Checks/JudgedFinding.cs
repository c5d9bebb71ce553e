namespace OnRecord.Training.Checks;

/// <summary>What a person who read a finding beside its report thinks of it.</summary>
/// <param name="Rule">Code of the rule.</param>
/// <param name="Report">Id of the report.</param>
/// <param name="Fingerprint">The finding's fingerprint.</param>
/// <param name="IsRight">True when a careful sub-editor would want to be told.</param>
/// <param name="Reason">Why, in a few words, without words of the report.</param>
internal sealed record JudgedFinding(string Rule, string Report, string Fingerprint, bool IsRight, string Reason)
{
    /// <summary>What tells the finding from all others.</summary>
    internal (string Rule, string Report, string Fingerprint) Key => (Rule, Report, Fingerprint);
}
