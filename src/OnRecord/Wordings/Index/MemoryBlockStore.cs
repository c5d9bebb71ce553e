namespace OnRecord.Wordings.Index;

/// <summary>Blocks in memory, for one collection of wordings that nobody keeps. Not safe for writing while others read.
/// </summary>
internal sealed class MemoryBlockStore : IBlockStore
{
    private readonly Dictionary<long, byte[]> _blocks = [];
    private readonly SortedDictionary<long, Segment> _segments = [];
    private readonly List<IndexedWording> _wordings = [];
    private IndexHead _head;

    /// <summary>How many bytes all blocks have.</summary>
    public long Bytes => _blocks.Values.Sum(block => (long)block.Length);

    /// <summary>Adds a wording for the index to read.</summary>
    public void Add(IndexedWording wording) => _wordings.Add(wording);

    /// <inheritdoc/>
    public IndexHead ReadHead() => _head;

    /// <inheritdoc/>
    public void WriteHead(IndexHead head) => _head = head;

    /// <inheritdoc/>
    public IReadOnlyList<Segment> ReadSegments(IReadOnlyList<Segment> known) => [.. _segments.Values];

    /// <inheritdoc/>
    public void WriteSegment(Segment segment) => _segments[segment.Id] = segment;

    /// <inheritdoc/>
    public void DeleteSegment(long id) => _segments.Remove(id);

    /// <inheritdoc/>
    public byte[]?[] ReadBlocks(ReadOnlySpan<long> ids)
    {
        var found = new byte[]?[ids.Length];
        for (var at = 0; at < ids.Length; at++)
        {
            found[at] = _blocks.GetValueOrDefault(ids[at]);
        }

        return found;
    }

    /// <inheritdoc/>
    public void WriteBlocks(long first, IReadOnlyList<byte[]> blocks)
    {
        for (var at = 0; at < blocks.Count; at++)
        {
            _blocks.Add(first + at, blocks[at]);
        }
    }

    /// <inheritdoc/>
    public int DeleteBlocks(Segment segment, int limit)
    {
        var (first, last) = (segment.BlockId(0), segment.BlockId(Segment.MaxBlocks - 1));
        long[] removed = [.. _blocks.Keys.Where(id => id >= first && id <= last).Take(limit)];
        foreach (var id in removed)
        {
            _blocks.Remove(id);
        }

        return removed.Length;
    }

    /// <inheritdoc/>
    public IReadOnlyList<IndexedWording> WordingsAfter(long id, int limit)
    {
        var found = _wordings.BinarySearch(new IndexedWording(id, string.Empty), ByNumber);
        var from = found < 0 ? ~found : found + 1;
        return _wordings.GetRange(from, Math.Min(limit, _wordings.Count - from));
    }

    private static readonly Comparer<IndexedWording> ByNumber =
        Comparer<IndexedWording>.Create((one, other) => one.Id.CompareTo(other.Id));
}
