namespace OnRecord.Wordings;

/// <summary>How many utterances two reports share: reports that share several quote the same event.</summary>
internal sealed class Company
{
    private readonly IReadOnlyList<ComparedWording> _wordings;
    private readonly Dictionary<(string, string), (HashSet<int> Earlier, HashSet<int> Later)> _shared = [];

    /// <summary>Counts pairs that are accepted without regard to company.</summary>
    internal Company(IReadOnlyList<ComparedWording> wordings, IEnumerable<(int Earlier, int Later)> pairs)
    {
        _wordings = wordings;
        foreach (var pair in pairs)
        {
            var reports = Reports(pair);
            if (reports.Item1 != reports.Item2)
            {
                var shared = _shared.TryGetValue(reports, out var known) ? known : _shared[reports] = ([], []);
                shared.Earlier.Add(pair.Earlier);
                shared.Later.Add(pair.Later);
            }
        }
    }

    /// <summary>How many others their reports share.</summary>
    internal int Of((int Earlier, int Later) pair) => _shared.TryGetValue(Reports(pair), out var known)
        ? Math.Max(Others(known.Earlier, pair.Earlier), Others(known.Later, pair.Later)) : 0;

    private static int Others(HashSet<int> shared, int own) => shared.Count - (shared.Contains(own) ? 1 : 0);

    private (string, string) Reports((int Earlier, int Later) pair) =>
        (_wordings[pair.Earlier].Reported.Report, _wordings[pair.Later].Reported.Report);
}
