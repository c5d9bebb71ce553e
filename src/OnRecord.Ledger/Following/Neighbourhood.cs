using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Index;
using OnRecord.Wordings.Index;

namespace OnRecord.Ledger.Following;

/// <summary>Gathers the wordings that may be of one utterance with some: those that share words with them, those that
/// share words with these, and whatever else their reports quote.</summary>
internal sealed class Neighbourhood(Database database, WordingIndex index, SqlBlockStore store)
{
    // A slogan's neighbours are without end; what is nearest comes first.
    private const int Most = 400;
    private const int MostWithReports = 4_000;
    private const int Candidates = 48;
    private const float LeastContainment = 0.2f;

    // From here on two are likely one utterance: their own neighbours are too, and what their reports quote besides
    // counts.
    private const float LikelyOne = 0.5f;

    private readonly LedgerWordings _wordings = new(database);
    private readonly Dictionary<long, KeptWording> _found = [];
    private readonly HashSet<long> _reports = [];
    private readonly Queue<string> _waiting = new();

    /// <summary>The wordings round words that somebody asks for, and among them those that share words with these
    /// directly.</summary>
    public (IReadOnlyList<KeptWording> All, IReadOnlySet<long> Near) Of(IEnumerable<string> words)
    {
        foreach (var asked in words)
        {
            Visit(asked);
        }

        var near = _found.Keys.ToHashSet();
        while (_waiting.TryDequeue(out var next) && _found.Count < Most)
        {
            Visit(next);
        }

        return (WithReports(), near);
    }

    private void Visit(string words)
    {
        var containment = index.Find(store, words, Candidates)
            .Where(candidate => candidate.Containment >= LeastContainment && !_found.ContainsKey(candidate.Id))
            .ToDictionary(static candidate => candidate.Id, static candidate => candidate.Containment);
        foreach (var wording in _wordings.Of(containment.Keys))
        {
            _found[wording.Id] = wording;
            if (containment[wording.Id] >= LikelyOne)
            {
                _reports.Add(wording.Report.Id);
                _waiting.Enqueue(wording.Words);
            }
        }
    }

    // Company counts: what else two reports share.
    private List<KeptWording> WithReports()
    {
        foreach (var report in _reports)
        {
            foreach (var wording in _found.Count < MostWithReports ? _wordings.OfReport(report) : [])
            {
                _found.TryAdd(wording.Id, wording);
            }
        }

        return [.. _found.Values.OrderBy(static wording => wording.Id)];
    }
}
