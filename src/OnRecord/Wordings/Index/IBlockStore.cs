namespace OnRecord.Wordings.Index;

/// <summary>
/// Where the index keeps its blocks, and where it reads the wordings that no segment has yet. What is written between
/// two commits of the owner's transaction becomes visible together, or not at all.
/// </summary>
internal interface IBlockStore
{
    /// <summary>The head; all zeros before the first write.</summary>
    IndexHead ReadHead();

    /// <summary>Replaces the head.</summary>
    void WriteHead(IndexHead head);

    /// <summary>All segments in order of number.</summary>
    /// <param name="known">Segments that the caller has, so that their directories need not be read again.</param>
    IReadOnlyList<Segment> ReadSegments(IReadOnlyList<Segment> known);

    /// <summary>Adds a segment, or replaces the one with its number.</summary>
    void WriteSegment(Segment segment);

    /// <summary>Removes a segment's row, not its blocks.</summary>
    void DeleteSegment(long id);

    /// <summary>Fetches blocks; null for each that is not there.</summary>
    /// <param name="ids">The blocks' numbers, ascending.</param>
    byte[]?[] ReadBlocks(ReadOnlySpan<long> ids);

    /// <summary>Adds blocks with numbers one after the other.</summary>
    void WriteBlocks(long first, IReadOnlyList<byte[]> blocks);

    /// <summary>Removes blocks of a segment, and says how many it removed: fewer than the limit when none is
    /// left.</summary>
    int DeleteBlocks(Segment segment, int limit);

    /// <summary>The wordings behind a number, in order of number.</summary>
    /// <param name="id">The number that the caller has last.</param>
    /// <param name="limit">How many to read at most.</param>
    IReadOnlyList<IndexedWording> WordingsAfter(long id, int limit);
}
