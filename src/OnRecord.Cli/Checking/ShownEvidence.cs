namespace OnRecord.Cli.Checking;

/// <summary>One thing that a finding rests on, as it may be shown.</summary>
/// <param name="Note">What it shows, without a full stop.</param>
/// <param name="Place">Where it stands in the report that is checked; null when it stands in another.</param>
/// <param name="Report">Id or address of the other report; null when it stands in the one that is checked.</param>
internal sealed record ShownEvidence(string Note, ShownPlace? Place, string? Report);
