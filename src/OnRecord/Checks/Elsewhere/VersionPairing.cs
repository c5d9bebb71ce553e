using OnRecord.Wordings;

namespace OnRecord.Checks.Elsewhere;

/// <summary>Which quotation of another version of the report became which of the report.</summary>
/// <remarks>Linear in the quoted words: a quotation is compared with the few that share the most words with it.</remarks>
internal sealed class VersionPairing
{
    // A word that more quotations have leads to the first of them.
    private const int MostWithWord = 64;
    private const int MostCompared = 4;

    private readonly List<(ReportedWording Own, ComparedElsewhere Compared)> _pairs = [];
    private readonly List<ElsewhereWording> _left;
    private readonly List<ReportedWording> _own = [];

    private VersionPairing(IReadOnlyList<ReportedWording> own, ReportVersion version)
    {
        _left = [.. version.Wordings];
        PairSame(own);
        PairAlike();
    }

    /// <summary>Quotations that both have, with what differs.</summary>
    internal IReadOnlyList<(ReportedWording Own, ComparedElsewhere Compared)> Pairs => _pairs;

    /// <summary>Quotations that only the report has.</summary>
    internal IReadOnlyList<ReportedWording> New => _own;

    /// <summary>Quotations that only the version has.</summary>
    internal IReadOnlyList<ElsewhereWording> Gone => _left;

    /// <summary>Pairs the quotations.</summary>
    internal static VersionPairing Of(IReadOnlyList<ReportedWording> own, ReportVersion version) => new(own, version);

    // What comes back several times is paired in the order of the text.
    private void PairSame(IReadOnlyList<ReportedWording> own)
    {
        var same = new Dictionary<string, Queue<ElsewhereWording>>(StringComparer.Ordinal);
        foreach (var other in _left)
        {
            var letters = Letters(other.Reported);
            (same.TryGetValue(letters, out var known) ? known : same[letters] = new()).Enqueue(other);
        }

        var paired = new HashSet<ElsewhereWording>(ReferenceEqualityComparer.Instance);
        foreach (var wording in own)
        {
            if (same.TryGetValue(Letters(wording), out var others) && others.TryDequeue(out var other)
                && ComparedElsewhere.Of(wording, other) is { } compared)
            {
                _pairs.Add((wording, compared));
                paired.Add(other);
            }
            else
            {
                _own.Add(wording);
            }
        }

        _left.RemoveAll(paired.Contains);
    }

    private void PairAlike()
    {
        var holders = Holders();
        var taken = new HashSet<int>();
        var paired = new HashSet<ReportedWording>(ReferenceEqualityComparer.Instance);
        foreach (var own in _own)
        {
            var best = Near(own, holders).Where(index => !taken.Contains(index))
                .Select(index => (Index: index, Compared: ComparedElsewhere.Of(own, _left[index])))
                .Where(static one => one.Compared is not null)
                .OrderByDescending(static one => one.Compared!.Shared.Equal).FirstOrDefault();
            if (best.Compared is { } compared)
            {
                taken.Add(best.Index);
                paired.Add(own);
                _pairs.Add((own, compared));
            }
        }

        _own.RemoveAll(paired.Contains);
        var place = 0;
        _left.RemoveAll(_ => taken.Contains(place++));
    }

    private Dictionary<ulong, List<int>> Holders()
    {
        var holders = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < _left.Count; i++)
        {
            foreach (var key in FoldedWords.Of(_left[i].Reported.Wording).Keys())
            {
                var known = holders.TryGetValue(key, out var found) ? found : holders[key] = [];
                if (known.Count < MostWithWord)
                {
                    known.Add(i);
                }
            }
        }

        return holders;
    }

    private static IEnumerable<int> Near(ReportedWording own, Dictionary<ulong, List<int>> holders)
    {
        var shared = new Dictionary<int, int>();
        foreach (var key in FoldedWords.Of(own.Wording).Keys())
        {
            foreach (var holder in holders.GetValueOrDefault(key) ?? [])
            {
                shared[holder] = shared.GetValueOrDefault(holder) + 1;
            }
        }

        return shared.OrderByDescending(static one => one.Value).ThenBy(static one => one.Key).Take(MostCompared).Select(static one => one.Key);
    }

    private static string Letters(ReportedWording wording) => FoldedWords.Of(wording.Wording).Letters;
}
