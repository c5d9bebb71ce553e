namespace OnRecord.Cli.Checking;

/// <summary>Things that a finding rests on and that say the same, one after another.</summary>
/// <param name="Note">What they show.</param>
/// <param name="Report">The other report they stand in; null when they stand in the one that is checked.</param>
/// <param name="Indexes">Which they are.</param>
internal sealed record EvidenceGroup(string Note, string? Report, IReadOnlyList<int> Indexes)
{
    /// <summary>The groups of <paramref name="evidence"/>, in its order.</summary>
    public static IReadOnlyList<EvidenceGroup> Of(IReadOnlyList<ShownEvidence> evidence)
    {
        var groups = new List<EvidenceGroup>();
        for (var i = 0; i < evidence.Count; i++)
        {
            if (groups.Count > 0 && groups[^1] is var last && last.Note == evidence[i].Note
                && last.Report == evidence[i].Report)
            {
                groups[^1] = last with { Indexes = [.. last.Indexes, i] };
            }
            else
            {
                groups.Add(new EvidenceGroup(evidence[i].Note, evidence[i].Report, [i]));
            }
        }

        return groups;
    }
}
