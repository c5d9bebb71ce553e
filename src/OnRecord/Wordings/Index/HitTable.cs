using System.Runtime.InteropServices;

namespace OnRecord.Wordings.Index;

/// <summary>Counts, for each wording met, the features it shares with the one asked for.</summary>
internal sealed class HitTable
{
    private readonly Dictionary<long, Hit> _hits = [];

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
        var best = new List<Candidate>();
        foreach (var (id, hit) in _hits)
        {
            var shorter = Math.Min(weight, weight / features * hit.Features);
            var containment = Math.Min(1, hit.Weight / shorter);
            if (containment >= LeastContainment)
            {
                best.Add(new Candidate(id, hit.Shared, containment));
            }
        }

        best.Sort(BestFirst);
        return best.Count > limit ? best.GetRange(0, limit) : best;
    }

    /// <summary>
    /// Under this, wordings share words by chance. With a third of the words changed, 0.4 of the pairs stay; the share
    /// is estimated, so there is room below.
    /// </summary>
    private const float LeastContainment = 0.1f;

    private static int BestFirst(Candidate one, Candidate other)
    {
        var order = other.Containment.CompareTo(one.Containment);
        return order != 0 ? order : other.Id.CompareTo(one.Id);
    }

    private readonly record struct Hit(float Weight, ushort Shared, byte Features);
}
