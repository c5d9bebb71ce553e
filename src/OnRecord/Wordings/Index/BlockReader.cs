using System.Buffers.Binary;

namespace OnRecord.Wordings.Index;

/// <summary>Goes through the features of one block that a <see cref="BlockWriter"/> wrote.</summary>
internal struct BlockReader
{
    private readonly byte[] _block;
    private int _next;
    private int _list;

    /// <summary>Begins before the block's first feature.</summary>
    public BlockReader(byte[] block)
    {
        _block = block;
        Feature = BinaryPrimitives.ReadUInt32LittleEndian(block);
        _next = sizeof(uint);
    }

    /// <summary>The feature that is being read.</summary>
    public uint Feature { get; private set; }

    /// <summary>How many wordings have it, listed or not.</summary>
    public int Frequency { get; private set; }

    /// <summary>The only wording that has the feature, where <see cref="Frequency"/> is 1.</summary>
    public uint Alone { get; private set; }

    /// <summary>Goes to the next feature; false behind the last.</summary>
    public bool MoveNext()
    {
        if (_next >= _block.Length)
        {
            return false;
        }

        var head = Varint.Read(_block, ref _next);
        Feature = unchecked(Feature + (uint)(head >> 1));
        if ((head & 1) == 0)
        {
            Frequency = 1;
            Alone = (uint)Varint.Read(_block, ref _next);
            return true;
        }

        Frequency = (int)Varint.Read(_block, ref _next);
        var bytes = (int)Varint.Read(_block, ref _next);
        _list = _next;
        _next += bytes;
        return true;
    }

    /// <summary>Goes to a feature; false where the block has not got it.</summary>
    /// <param name="feature">Not lower than one sought before.</param>
    public bool MoveTo(uint feature)
    {
        // The last search may have ended at the feature sought now.
        var isThere = Frequency > 0;
        while (!isThere || Feature < feature)
        {
            isThere = MoveNext();
            if (!isThere)
            {
                return false;
            }
        }

        return Feature == feature;
    }

    /// <summary>Adds the feature's postings, ascending, to a list.</summary>
    /// <param name="postings">Where they go.</param>
    /// <param name="shift">What is added to each.</param>
    public readonly void AppendTo(List<uint> postings, uint shift)
    {
        if (Frequency == 1)
        {
            postings.Add(Alone + shift);
            return;
        }

        var posting = shift;
        for (var at = _list; at < _next;)
        {
            posting = unchecked(posting + (uint)Varint.Read(_block, ref at));
            postings.Add(posting);
        }
    }
}
