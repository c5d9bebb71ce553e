namespace OnRecord.Cli.CheckSettings;

/// <summary>Findings that are known, each with the reason why it stays. Safe to share between threads.</summary>
internal sealed class Baseline
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Report, string Rule, string Fingerprint), KnownFinding> _entries = [];
    private readonly ILookup<string, KnownFinding> _byReport;
    private readonly HashSet<KnownFinding> _met = [];
    private readonly HashSet<KnownFinding> _missed = [];

    /// <summary>A baseline of <paramref name="entries"/>; of two for one finding the first counts.</summary>
    public Baseline(IEnumerable<KnownFinding> entries)
    {
        foreach (var entry in entries)
        {
            _entries.TryAdd(Key(entry), entry);
        }

        _byReport = _entries.Values.ToLookup(static entry => entry.Report, StringComparer.Ordinal);
    }

    /// <summary>Entries of reports that were checked, by rules that were on, that no finding matched, in a fixed
    /// order.</summary>
    public IReadOnlyList<KnownFinding> Stale => InOrder(_missed.Except(_met));

    /// <summary>Says of each finding of a report why it stays; null where it is new.</summary>
    /// <param name="report">Its id, with labels in place of protected names.</param>
    /// <param name="findings">What the check found in it.</param>
    /// <param name="isOn">Whether a rule was on for it.</param>
    public IReadOnlyList<string?> Match(string report, IReadOnlyList<OnRecord.Finding> findings,
        Func<string, bool> isOn)
    {
        var known = findings.Select(finding => _entries.GetValueOrDefault((report, finding.Rule, finding.Fingerprint)))
            .ToList();
        lock (_lock)
        {
            _met.UnionWith(known.OfType<KnownFinding>());
            _missed.UnionWith(_byReport[report].Where(entry => isOn(entry.Rule)));
        }

        return [.. known.Select(entry => entry?.Reason)];
    }

    /// <summary>The entries that still hold, and <paramref name="more"/>, in a fixed order.</summary>
    public IReadOnlyList<KnownFinding> With(IEnumerable<KnownFinding> more) =>
        InOrder(_entries.Values.Except(Stale).Concat(more).DistinctBy(Key));

    private static (string Report, string Rule, string Fingerprint) Key(KnownFinding entry) =>
        (entry.Report, entry.Rule, entry.Fingerprint);

    private static IReadOnlyList<KnownFinding> InOrder(IEnumerable<KnownFinding> entries) => [.. entries
        .OrderBy(static entry => entry.Report, StringComparer.Ordinal)
        .ThenBy(static entry => entry.Rule, StringComparer.Ordinal)
        .ThenBy(static entry => entry.Fingerprint, StringComparer.Ordinal)];
}
