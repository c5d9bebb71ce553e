namespace OnRecord.Wordings.Index;

internal sealed partial class WordingIndex
{
    /// <summary>A merge whose builder was not seen for this long is given up: a step takes far less.</summary>
    private static readonly TimeSpan GivenUpAfter = TimeSpan.FromMinutes(1);

    /// <summary>About four megabytes: long enough to be worth a transaction, short enough for others to wait.</summary>
    private const int BlocksAStep = 1024;

    private readonly HashSet<long> _begun = [];
    private SegmentMerge? _merge;

    /// <summary>Does a part of what is due: joins segments, removes what was joined. Call it while it says true, each
    /// time in a transaction of its own, so that others get their turn.</summary>
    /// <param name="store">A store in a write transaction.</param>
    public bool MergeStep(IBlockStore store)
    {
        lock (_gate)
        {
            Refresh(store);
            _segments = store.ReadSegments(_segments);
            if (RemoveDropped(store))
            {
                return true;
            }

            return _merge is null ? Begin(store) : GoOn(store, _merge);
        }
    }

    /// <summary>Removes blocks of a segment that is not used any more, or gives up one that nobody goes on building.
    /// </summary>
    private bool RemoveDropped(IBlockStore store)
    {
        var dropped = _segments.FirstOrDefault(segment => segment.State == SegmentState.Dropped || IsGivenUp(segment));
        if (dropped is null)
        {
            return false;
        }

        if (store.DeleteBlocks(dropped, BlocksAStep) < BlocksAStep)
        {
            store.DeleteSegment(dropped.Id);
        }
        else
        {
            store.WriteSegment(dropped with { State = SegmentState.Dropped });
        }

        return true;
    }

    private bool IsGivenUp(Segment segment)
    {
        if (segment.State != SegmentState.Building || segment.Id == _merge?.Target.Id)
        {
            return false;
        }

        var unseen = Now() - segment.Touched;
        return _begun.Contains(segment.Id) || unseen > GivenUpAfter.TotalSeconds || unseen < -GivenUpAfter.TotalSeconds;
    }

    private bool Begin(IBlockStore store)
    {
        var isOtherBuilding = _segments.Any(segment => segment.State == SegmentState.Building);
        var parts = isOtherBuilding ? [] : MergeRule.Due(InOrder());
        if (parts.Count == 0)
        {
            return false;
        }

        _merge = new SegmentMerge(parts, _head.NextSegment);
        _begun.Add(_merge.Target.Id);
        store.WriteSegment(_merge.Target with { Touched = Now() });
        SetHead(store, _head with { NextSegment = _head.NextSegment + 1 });
        _segments = store.ReadSegments(_segments);
        return GoOn(store, _merge);
    }

    private bool GoOn(IBlockStore store, SegmentMerge merge)
    {
        if (!IsStillWanted(merge))
        {
            _merge = null;
            return true;
        }

        if (!merge.Write(store, BlocksAStep))
        {
            store.WriteSegment(merge.Target with { Touched = Now() });
            return true;
        }

        store.WriteSegment(merge.Target);
        foreach (var part in merge.Parts)
        {
            store.WriteSegment(part with { State = SegmentState.Dropped });
        }

        SetHead(store, _head with { Version = _head.Version + 1 });
        _segments = store.ReadSegments(_segments);
        _merge = null;
        return true;
    }

    /// <summary>Another process may have thrown this merge away, or joined its parts first.</summary>
    private bool IsStillWanted(SegmentMerge merge)
    {
        var ready = InOrder().Select(segment => segment.Id).ToHashSet();
        return merge.Parts.All(part => ready.Contains(part.Id))
            && (_segments.Any(segment => segment.Id == merge.Target.Id && segment.State == SegmentState.Building));
    }

    private List<Segment> InOrder() =>
        [.. _segments.Where(segment => segment.State == SegmentState.Ready).OrderBy(segment => segment.FirstWording)];

    private long Now() => clock.GetUtcNow().ToUnixTimeSeconds();
}
