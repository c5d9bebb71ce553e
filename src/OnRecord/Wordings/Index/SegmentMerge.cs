using System.Runtime.InteropServices;

namespace OnRecord.Wordings.Index;

/// <summary>
/// Joins neighbouring segments into one, a few blocks at a time, so that no transaction is long. What is written stays
/// out of use until <see cref="Segment.State"/> says that it is ready; a merge that is never finished is thrown away
/// later.
/// </summary>
internal sealed class SegmentMerge
{
    /// <summary>Higher than every feature: the part is at its end.</summary>
    private const ulong None = ulong.MaxValue;

    private readonly IReadOnlyList<Segment> _parts;
    private readonly BlockWriter _writer = new();
    private readonly List<uint> _postings = [];
    private SegmentCursor[] _cursors = [];

    /// <summary>The feature at which each part stands.</summary>
    private ulong[] _next = [];
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
        if (_cursors.Length == 0)
        {
            Begin(store);
        }

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

    private void Begin(IBlockStore store)
    {
        _cursors = [.. _parts.Select(part => new SegmentCursor(part))];
        _next = new ulong[_cursors.Length];
        for (var part = 0; part < _cursors.Length; part++)
        {
            Advance(part, store);
        }
    }

    private void Advance(int part, IBlockStore store) =>
        _next[part] = _cursors[part].MoveNext(store) ? _cursors[part].Feature : None;

    private bool AddNext(IBlockStore store)
    {
        var (lowest, parts) = Lowest();
        if (lowest == None)
        {
            return false;
        }

        var feature = (uint)lowest;
        var first = Array.IndexOf(_next, lowest);
        if (parts == 1 && _cursors[first].Frequency == 1)
        {
            _writer.AddAlone(feature, _cursors[first].Alone + Shift(first));
            Advance(first, store);
            return true;
        }

        Join(feature, store);
        return true;
    }

    private void Join(uint feature, IBlockStore store)
    {
        var frequency = 0L;
        _postings.Clear();
        for (var part = 0; part < _next.Length; part++)
        {
            if (_next[part] == feature)
            {
                frequency += _cursors[part].Frequency;
                _cursors[part].AppendTo(_postings, Shift(part));
                Advance(part, store);
            }
        }

        _writer.Add(feature, (int)Math.Min(frequency, int.MaxValue), CollectionsMarshal.AsSpan(_postings));
    }

    /// <summary>The lowest feature at which a part stands, and how many parts do.</summary>
    private (ulong Feature, int Parts) Lowest()
    {
        var (lowest, parts) = (None, 0);
        foreach (var next in _next)
        {
            parts = next < lowest ? 1 : parts + (next == lowest ? 1 : 0);
            lowest = Math.Min(lowest, next);
        }

        return (lowest, parts);
    }

    private uint Shift(int part) => Posting.Shift(_parts[part].FirstWording - Target.FirstWording);

    private void Store(IBlockStore store)
    {
        var blocks = _writer.Take();
        store.WriteBlocks(Target.BlockId(_written), blocks);
        _written += blocks.Count;
    }
}
