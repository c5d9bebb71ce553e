using System.Runtime.InteropServices;

namespace OnRecord.Wordings.Index;

/// <summary>
/// Joins neighbouring segments into one, a few blocks at a time, so that no transaction is long. What is written stays out
/// of use until <see cref="Segment.State"/> says that it is ready; a merge that is never finished is thrown away later.
/// </summary>
internal sealed class SegmentMerge
{
    private readonly IReadOnlyList<Segment> _parts;
    private readonly BlockWriter _writer = new();
    private readonly List<uint> _postings = [];
    private SegmentCursor?[]? _cursors;
    private int _written;

    /// <summary>Begins a merge; nothing is read or written yet.</summary>
    /// <param name="parts">Neighbours in order of their wordings.</param>
    /// <param name="id">The new segment's number.</param>
    public SegmentMerge(IReadOnlyList<Segment> parts, long id)
    {
        _parts = parts;
        Target = new Segment(id, SegmentState.Building, parts[0].FirstWording, parts[^1].LastWording,
            parts.Sum(part => part.Wordings));
    }

    /// <summary>The segments that are joined.</summary>
    public IReadOnlyList<Segment> Parts => _parts;

    /// <summary>The segment that is being made.</summary>
    public Segment Target { get; private set; }

    /// <summary>Writes about as many blocks as are asked for, and says whether all are written.</summary>
    public bool Write(IBlockStore store, int blocks)
    {
        _cursors ??= [.. _parts.Select(part => Begun(part, store))];
        while (_writer.Ended < blocks)
        {
            if (!AddNext(store))
            {
                _writer.End();
                Store(store);
                Target = Target with
                {
                    State = SegmentState.Ready,
                    Directory = _writer.Directory,
                    Bytes = _writer.Bytes,
                };
                return true;
            }
        }

        Store(store);
        return false;
    }

    private static SegmentCursor? Begun(Segment part, IBlockStore store)
    {
        var cursor = new SegmentCursor(part);
        return cursor.MoveNext(store) ? cursor : null;
    }

    private bool AddNext(IBlockStore store)
    {
        if (LowestFeature() is not { } feature)
        {
            return false;
        }

        var frequency = 0L;
        _postings.Clear();
        for (var part = 0; part < _cursors!.Length; part++)
        {
            if (_cursors[part] is { } cursor && cursor.Feature == feature)
            {
                frequency += cursor.Frequency;
                cursor.AppendTo(_postings, Posting.Shift(_parts[part].FirstWording - Target.FirstWording));
                _cursors[part] = cursor.MoveNext(store) ? cursor : null;
            }
        }

        _writer.Add(feature, (int)Math.Min(frequency, int.MaxValue), CollectionsMarshal.AsSpan(_postings));
        return true;
    }

    private uint? LowestFeature()
    {
        uint? lowest = null;
        foreach (var cursor in _cursors!)
        {
            if (cursor is not null && !(cursor.Feature >= lowest))
            {
                lowest = cursor.Feature;
            }
        }

        return lowest;
    }

    private void Store(IBlockStore store)
    {
        var blocks = _writer.Take();
        store.WriteBlocks(Target.BlockId(_written), blocks);
        _written += blocks.Count;
    }
}
