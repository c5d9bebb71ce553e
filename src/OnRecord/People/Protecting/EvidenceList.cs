namespace OnRecord.People.Protecting;

/// <summary>What was found so far: evidence for speakers, and groups of soldiers who are held.</summary>
internal sealed class EvidenceList
{
    private readonly List<Evidence> _all = [];
    private readonly List<CapturedGroup> _groups = [];

    /// <summary>The evidence in the order it was found.</summary>
    public IReadOnlyList<Evidence> All => _all;

    /// <summary>Soldiers whom the report shows to be held, whether they are speakers or not.</summary>
    public IReadOnlyList<CapturedGroup> Groups => _groups;

    /// <summary>Adds words that show the same of several speakers.</summary>
    public void Add(IEnumerable<int> speakers, ProtectionKind kind, TextSpan shown) =>
        _all.AddRange(speakers.Select(speaker => new Evidence(speaker, kind, shown)));

    /// <summary>Adds a group.</summary>
    public void Add(CapturedGroup group) => _groups.Add(group);
}
