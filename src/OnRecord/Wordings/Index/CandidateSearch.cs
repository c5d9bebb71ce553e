using System.Runtime.InteropServices;

namespace OnRecord.Wordings.Index;

/// <summary>One search: fetches the blocks that may have the wording's features, then counts the rarest
/// first.</summary>
internal sealed class CandidateSearch
{
    /// <summary>How many features are sought at most: all of a wording of up to some 100 words, a part of longer ones.
    /// </summary>
    private const int MaxFeatures = 128;

    /// <summary>How many postings are counted at most; features behind that are too common to say much.</summary>
    public const int MaxPostings = 24_000;

    private readonly uint[] _features;
    private readonly int[] _frequencies;
    private readonly List<FoundList> _lists = [];
    private readonly List<TailList> _tails = [];
    private readonly List<uint> _tailPostings = [];

    /// <summary>Prepares a search.</summary>
    /// <param name="features">The features of the wording asked for, in order of place.</param>
    public CandidateSearch(List<uint> features)
    {
        var step = (features.Count + MaxFeatures - 1) / MaxFeatures;
        _features = [.. features.Where((_, place) => place % step == 0).Distinct().Order()];
        _frequencies = new int[_features.Length];
    }

    /// <summary>Looks up the features among the wordings that no segment has.</summary>
    public void LookIn(Tail tail)
    {
        for (var feature = 0; feature < _features.Length; feature++)
        {
            var from = _tailPostings.Count;
            tail.AppendTo(_tailPostings, _features[feature]);
            var count = _tailPostings.Count - from;
            _frequencies[feature] += count;
            if (count > 0)
            {
                _tails.Add(new TailList(feature, tail.First, from, count));
            }
        }
    }

    /// <summary>Looks up the features in segments.</summary>
    /// <exception cref="MissingBlockException">A segment was removed meanwhile.</exception>
    public void LookIn(IReadOnlyList<Segment> segments, IBlockStore store)
    {
        var probes = Probes(segments);
        long[] ids = [.. probes.Select(probe => probe.Block).Distinct()];
        var blocks = store.ReadBlocks(ids);
        var at = 0;
        for (var block = 0; block < ids.Length; block++)
        {
            var reader = new BlockReader(blocks[block] ?? throw new MissingBlockException(ids[block]));
            for (; at < probes.Count && probes[at].Block == ids[block]; at++)
            {
                Seek(ref reader, probes[at]);
            }
        }
    }

    /// <summary>The wordings that share most, best first.</summary>
    /// <param name="wordings">How many wordings there are in all.</param>
    /// <param name="limit">How many to give at most.</param>
    /// <param name="hits">An empty table to count in.</param>
    public IReadOnlyList<Candidate> Best(long wordings, int limit, HitTable hits)
    {
        var weight = 0f;
        int[] rarestFirst = [.. Enumerable.Range(0, _features.Length).OrderBy(feature => _frequencies[feature])];
        var listsOf = _lists.ToLookup(list => list.Feature);
        var tailsOf = _tails.ToLookup(list => list.Feature);
        var left = MaxPostings;
        foreach (var feature in rarestFirst)
        {
            var says = MathF.Log2(2 + ((float)wordings / Math.Max(1, _frequencies[feature])));
            weight += says;
            if (left > 0)
            {
                left -= Count(hits, tailsOf[feature], says) + Count(hits, listsOf[feature], says);
            }
        }

        return hits.Best(_features.Length, weight, limit);
    }

    private List<Probe> Probes(IReadOnlyList<Segment> segments)
    {
        var probes = new List<Probe>(segments.Count * _features.Length);
        foreach (var segment in segments)
        {
            for (var feature = 0; feature < _features.Length; feature++)
            {
                var block = segment.BlockOf(_features[feature]);
                if (block >= 0)
                {
                    probes.Add(new Probe(segment.BlockId(block), feature, segment));
                }
            }
        }

        return probes;
    }

    private void Seek(ref BlockReader reader, Probe probe)
    {
        if (reader.MoveTo(_features[probe.Feature]))
        {
            _frequencies[probe.Feature] = (int)Math.Min(int.MaxValue,
                (long)_frequencies[probe.Feature] + reader.Frequency);
            _lists.Add(new FoundList(probe.Feature, probe.Segment.FirstWording, reader));
        }
    }

    private int Count(HitTable hits, IEnumerable<TailList> lists, float weight)
    {
        var counted = 0;
        foreach (var list in lists)
        {
            var postings = CollectionsMarshal.AsSpan(_tailPostings).Slice(list.From, list.Count);
            hits.Count(list.FirstWording, postings, weight);
            counted += list.Count;
        }

        return counted;
    }

    private static int Count(HitTable hits, IEnumerable<FoundList> lists, float weight)
    {
        var postings = new List<uint>();
        var counted = 0;
        foreach (var list in lists)
        {
            postings.Clear();
            list.Reader.AppendTo(postings, shift: 0);
            hits.Count(list.FirstWording, CollectionsMarshal.AsSpan(postings), weight);
            counted += postings.Count;
        }

        return counted;
    }

    private readonly record struct TailList(int Feature, long FirstWording, int From, int Count);
}
