namespace OnRecord.Wordings;

/// <summary>Groups reports that are copies of one wire story, or updates of one another: together they are one
/// source.</summary>
public static class WireCopies
{
    // Of the shorter report's runs, in the longer. Among PolNeAR's 840 training texts, versions of one story share 0.74
    // or more, all others 0.34 or less.
    private const double LeastShare = 0.5;

    // Runs that more reports hold are boilerplate.
    private const int MostHolders = 64;

    /// <summary>The groups, each of the ids of two reports or more in ordinal order; ordered by their first.</summary>
    /// <remarks>Linear in the length of the texts. Copies of copies are in one group.</remarks>
    /// <exception cref="ArgumentNullException">The reports are null.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Find(IEnumerable<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Find(reports.Select(ReportSketch.Of));
    }

    /// <summary>The groups of reports that are known by their sketches.</summary>
    internal static IReadOnlyList<IReadOnlyList<string>> Find(IEnumerable<ReportSketch> sketches)
    {
        var ordered = sketches.Where(static sketch => sketch.Tells)
            .OrderBy(static sketch => sketch.Report, StringComparer.Ordinal).ToList();
        var groups = new Components(ordered.Count);
        foreach (var ((one, other), shared) in Shared(ordered))
        {
            if (shared >= LeastShare * Math.Min(ordered[one].Runs.Count, ordered[other].Runs.Count))
            {
                groups.Join(one, other);
            }
        }

        return
        [
            .. Enumerable.Range(0, ordered.Count).GroupBy(index => groups[index])
                .Where(static group => group.Count() > 1)
                .Select(group => group.Select(index => ordered[index].Report).ToList()),
        ];
    }

    private static Dictionary<(int, int), int> Shared(List<ReportSketch> sketches)
    {
        var holders = new Dictionary<ulong, List<int>>();
        var shared = new Dictionary<(int, int), int>();
        for (var i = 0; i < sketches.Count; i++)
        {
            foreach (var run in sketches[i].Runs)
            {
                var before = holders.TryGetValue(run, out var known) ? known : holders[run] = [];
                foreach (var holder in before)
                {
                    shared[(holder, i)] = shared.GetValueOrDefault((holder, i)) + 1;
                }

                if (before.Count < MostHolders)
                {
                    before.Add(i);
                }
            }
        }

        return shared;
    }
}
