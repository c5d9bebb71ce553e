using System.Runtime.InteropServices;

namespace OnRecord.Wordings.Index;

/// <summary>Counts, for each wording met, the features it shares with the one asked for.</summary>
internal sealed class HitTable
{
    /// <summary>
    /// Under this, wordings share words by chance. With a third of the words changed, 0.4 of the pairs stay; the share
    /// is estimated, so there is room below.
    /// </summary>
    private const float LeastContainment = 0.1f;

    private static readonly Comparer<Candidate> WorstFirst = Comparer<Candidate>.Create(CompareWorstFirst);

    private readonly Dictionary<long, Hit> _hits = new(CandidateSearch.MaxPostings);

    /// <summary>Forgets all hits; the room stays, so that a table is used for one search after the other.</summary>
    public void Clear() => _hits.Clear();

    /// <summary>Counts a feature for each wording that has it.</summary>
    /// <param name="firstWording">The wording from which the postings count.</param>
    /// <param name="postings">The wordings.</param>
    /// <param name="weight">How much the feature says.</param>
    public void Count(long firstWording, ReadOnlySpan<uint> postings, float weight)
    {
        foreach (var posting in postings)
        {
            var id = firstWording + Posting.Offset(posting);
            ref var hit = ref CollectionsMarshal.GetValueRefOrAddDefault(_hits, id, out _);
            hit = new Hit(hit.Weight + weight, (ushort)(hit.Shared + 1), (byte)Posting.Features(posting));
        }
    }

    /// <summary>The wordings that share most, best first, the newest first among equals.</summary>
    /// <param name="features">How many features the wording asked for has.</param>
    /// <param name="weight">What they weigh together.</param>
    /// <param name="limit">How many to give at most.</param>
    public IReadOnlyList<Candidate> Best(int features, float weight, int limit)
    {
        var best = new PriorityQueue<Candidate, Candidate>(limit + 1, WorstFirst);
        foreach (var (id, hit) in _hits)
        {
            var shorter = Math.Min(weight, weight / features * hit.Features);
            var candidate = new Candidate(id, hit.Shared, Math.Min(1, hit.Weight / shorter));
            if (candidate.Containment < LeastContainment)
            {
                continue;
            }

            best.Enqueue(candidate, candidate);
            if (best.Count > limit)
            {
                best.Dequeue();
            }
        }

        return BestFirst(best);
    }

    private static int CompareWorstFirst(Candidate one, Candidate other)
    {
        var order = one.Containment.CompareTo(other.Containment);
        return order != 0 ? order : one.Id.CompareTo(other.Id);
    }

    private static Candidate[] BestFirst(PriorityQueue<Candidate, Candidate> worstFirst)
    {
        var candidates = new Candidate[worstFirst.Count];
        for (var place = candidates.Length - 1; place >= 0; place--)
        {
            candidates[place] = worstFirst.Dequeue();
        }

        return candidates;
    }

    private readonly record struct Hit(float Weight, ushort Shared, byte Features);
}
