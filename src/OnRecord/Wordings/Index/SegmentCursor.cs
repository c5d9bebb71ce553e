namespace OnRecord.Wordings.Index;

/// <summary>Goes through all features of a segment, fetching its blocks as it needs them.</summary>
/// <param name="segment">The segment.</param>
internal sealed class SegmentCursor(Segment segment)
{
    private const int BlocksAtOnce = 64;

    private byte[]?[] _blocks = [];
    private BlockReader _reader;
    private int _block = -1;
    private int _fetched;

    /// <summary>The feature that is being read.</summary>
    public uint Feature => _reader.Feature;

    /// <summary>How many wordings have it.</summary>
    public int Frequency => _reader.Frequency;

    /// <summary>The only wording that has it, where <see cref="Frequency"/> is 1.</summary>
    public uint Alone => _reader.Alone;

    /// <summary>Goes to the next feature; false behind the last.</summary>
    /// <exception cref="MissingBlockException">The segment was removed meanwhile.</exception>
    public bool MoveNext(IBlockStore store)
    {
        while (_block < 0 || !_reader.MoveNext())
        {
            if (++_block >= segment.Directory.Length)
            {
                return false;
            }

            Begin(store);
        }

        return true;
    }

    /// <summary>Adds the feature's postings to a list, each moved by a shift.</summary>
    public void AppendTo(List<uint> postings, uint shift) => _reader.AppendTo(postings, shift);

    private void Begin(IBlockStore store)
    {
        if (_block >= _fetched)
        {
            var count = Math.Min(BlocksAtOnce, segment.Directory.Length - _block);
            long[] ids = [.. Enumerable.Range(_block, count).Select(segment.BlockId)];
            _blocks = store.ReadBlocks(ids);
            _fetched = _block + count;
        }

        var block = _blocks[_blocks.Length - (_fetched - _block)];
        _reader = new BlockReader(block ?? throw new MissingBlockException(segment.BlockId(_block)));
    }
}
