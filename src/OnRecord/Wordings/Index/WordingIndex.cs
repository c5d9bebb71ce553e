using System.Collections.Concurrent;

namespace OnRecord.Wordings.Index;

/// <summary>
/// Finds, for a wording, the wordings that share enough words in order with it, among millions: identical ones, cuts
/// and altered ones. It keeps the features of wordings (<see cref="FeatureReader"/>) in sorted segments that never
/// change and are merged as they grow in number; the newest wordings, which no segment has yet, it reads from the store
/// and keeps in memory. Several processes may use one store: each sees the others' wordings at its next call.
/// </summary>
/// <remarks>
/// One value serves one ledger and any number of threads; each call takes a store of its own, bound to the caller's
/// connection and transaction. <see cref="Flush"/> and <see cref="MergeStep"/> are called in a transaction that holds
/// the database's write lock; where that transaction is rolled back, call <see cref="Discard"/>.
/// </remarks>
internal sealed partial class WordingIndex(TimeProvider clock)
{
    /// <summary>How many wordings make a new segment when many are added.</summary>
    public const int FullTail = 32_768;

    /// <summary>How many wordings without a segment are worth one at the end of a run; fewer are read anew by each
    /// process that opens the ledger, in a few milliseconds.</summary>
    public const int WorthFlushing = 2_048;

    private const int ReadAtOnce = 4_096;

    private readonly Lock _gate = new();

    /// <summary>Tables that no search uses now: a large one for each search would keep the garbage collector busy.
    /// </summary>
    private readonly ConcurrentBag<HitTable> _tables = [];
    private readonly FeatureReader _features = new();
    private IndexHead _head;
    private IReadOnlyList<Segment> _segments = [];
    private Tail _tail = new(0);
    private bool _isFresh;

    /// <summary>The wordings that perhaps are of the same utterance, best first. The wording itself is among them,
    /// where it is stored; so are, until their rows are looked for, wordings that were removed.</summary>
    /// <param name="store">The caller's store.</param>
    /// <param name="words">Folded words divided by one space each.</param>
    /// <param name="limit">How many candidates to give at most.</param>
    public IReadOnlyList<Candidate> Find(IBlockStore store, string words, int limit = 64)
    {
        try
        {
            return FindOnce(store, words, limit);
        }
        catch (MissingBlockException)
        {
            // Outside a transaction another process may remove a segment between two reads. Once more, with fresh ones.
            Discard();
            return FindOnce(store, words, limit);
        }
    }

    /// <summary>Makes a segment of wordings that have none. Call it while it says true.</summary>
    /// <param name="store">A store in a write transaction.</param>
    /// <param name="atLeast">With fewer wordings nothing is done.</param>
    /// <returns>Whether a segment was made, so that there may be more to do.</returns>
    public bool Flush(IBlockStore store, int atLeast = WorthFlushing)
    {
        lock (_gate)
        {
            Refresh(store);
            CatchUp(store, FullTail);
            if (_tail.Wordings < Math.Max(1, atLeast))
            {
                return false;
            }

            var writer = new BlockWriter();
            _tail.WriteTo(writer);
            writer.End();
            var segment = new Segment(_head.NextSegment, SegmentState.Ready, _tail.First, _tail.Last, _tail.Wordings)
            {
                Directory = writer.Directory,
                Bytes = writer.Bytes,
            };
            store.WriteBlocks(segment.BlockId(0), writer.Take());
            store.WriteSegment(segment);
            SetHead(store, new IndexHead(_head.Version + 1, _tail.Last, _head.NextSegment + 1));
            _segments = [.. _segments, segment];
            _tail = new Tail(_tail.Last);
            return true;
        }
    }

    /// <summary>Forgets what is in memory; the next call reads it anew. For after a transaction that was rolled back.
    /// </summary>
    public void Discard()
    {
        lock (_gate)
        {
            _isFresh = false;
            _merge = null;
        }
    }

    private IReadOnlyList<Candidate> FindOnce(IBlockStore store, string words, int limit)
    {
        CandidateSearch search;
        IReadOnlyList<Segment> segments;
        long wordings;
        lock (_gate)
        {
            Refresh(store);
            CatchUp(store, int.MaxValue);
            var features = _features.Read(words);
            if (features.Count == 0)
            {
                return [];
            }

            search = new CandidateSearch(features);
            search.LookIn(_tail);
            segments = [.. _segments.Where(segment => segment.State == SegmentState.Ready)];
            wordings = _tail.Wordings + segments.Sum(segment => segment.Wordings);
        }

        search.LookIn(segments, store);
        var hits = _tables.TryTake(out var table) ? table : new HitTable();
        var best = search.Best(wordings, limit, hits);
        hits.Clear();
        _tables.Add(hits);
        return best;
    }

    /// <summary>Reads the list of segments anew where it changed.</summary>
    private void Refresh(IBlockStore store)
    {
        var head = store.ReadHead();
        if (_isFresh && head == _head)
        {
            return;
        }

        _segments = store.ReadSegments(_isFresh ? _segments : []);
        _tail = _isFresh && head.Watermark == _head.Watermark ? _tail : new Tail(head.Watermark);
        _head = head;
        _isFresh = true;
    }

    /// <summary>Reads wordings that are not in memory yet, up to a number of them.</summary>
    private void CatchUp(IBlockStore store, int most)
    {
        while (_tail.Wordings < most)
        {
            var wordings = store.WordingsAfter(_tail.Last, Math.Min(ReadAtOnce, most - _tail.Wordings));
            foreach (var wording in wordings)
            {
                if (!_tail.HasRoomFor(wording.Id))
                {
                    return;
                }

                _tail.Add(wording);
            }

            if (wordings.Count < ReadAtOnce)
            {
                return;
            }
        }
    }

    private void SetHead(IBlockStore store, IndexHead head)
    {
        store.WriteHead(head);
        _head = head;
    }
}
