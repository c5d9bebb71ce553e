using System.Buffers.Binary;

namespace OnRecord.Wordings.Index;

/// <summary>
/// Writes features and their postings, in ascending order, into blocks that fit a database's page of 4,096 bytes. A block
/// is its first feature (four bytes, lowest first), then entries: a number that is twice the step from the feature before,
/// plus one where several wordings have it; then the one posting, or how many wordings have the feature, the length of
/// the list in bytes, and the list: the first posting, and steps. A list keeps the newest <see cref="MaxListed"/>.
/// </summary>
internal sealed class BlockWriter
{
    /// <summary>
    /// How many wordings a list has at most. A feature in more is common: its count goes on, its list keeps the newest,
    /// which are the likeliest to be of the same utterance.
    /// </summary>
    public const int MaxListed = 1024;

    /// <summary>What a table's leaf page of 4,096 bytes has room for in SQLite, beside the row's own head.</summary>
    private const int BlockBytes = 4040;

    private readonly byte[] _block = new byte[BlockBytes + ((MaxListed + 6) * 5)];
    private readonly byte[] _entry = new byte[(MaxListed + 6) * 5];
    private readonly byte[] _list = new byte[(MaxListed + 1) * 5];
    private readonly List<byte[]> _ended = [];
    private readonly List<uint> _directory = [];
    private int _length;
    private uint _last;

    /// <summary>The first feature of each block begun so far.</summary>
    public uint[] Directory => [.. _directory];

    /// <summary>How many bytes the ended blocks have.</summary>
    public long Bytes { get; private set; }

    /// <summary>How many blocks are ended and not taken yet.</summary>
    public int Ended => _ended.Count;

    /// <summary>Adds a feature.</summary>
    /// <param name="feature">Higher than the one before.</param>
    /// <param name="frequency">How many wordings have it.</param>
    /// <param name="postings">The wordings, ascending; where there are too many, the newest are kept.</param>
    public void Add(uint feature, int frequency, ReadOnlySpan<uint> postings)
    {
        var listed = postings[Math.Max(0, postings.Length - MaxListed)..];
        var entry = Entry(feature, frequency, listed);
        if (_length > 0 && _length + entry.Length > BlockBytes)
        {
            End();
        }

        if (_length == 0)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(_block, feature);
            _directory.Add(feature);
            _length = sizeof(uint);
            _last = feature;
            entry = Entry(feature, frequency, listed);
        }

        entry.CopyTo(_block.AsSpan(_length));
        _length += entry.Length;
        _last = feature;
    }

    /// <summary>Ends the block that is being written, if any.</summary>
    public void End()
    {
        if (_length > 0)
        {
            _ended.Add(_block[.._length]);
            Bytes += _length;
            _length = 0;
        }
    }

    /// <summary>Hands over the ended blocks and forgets them.</summary>
    public IReadOnlyList<byte[]> Take()
    {
        byte[][] taken = [.. _ended];
        _ended.Clear();
        return taken;
    }

    private ReadOnlySpan<byte> Entry(uint feature, int frequency, ReadOnlySpan<uint> listed)
    {
        var step = (ulong)unchecked(feature - _last) << 1;
        if (frequency == 1)
        {
            var alone = Varint.Write(_entry, step);
            return _entry.AsSpan(0, alone + Varint.Write(_entry.AsSpan(alone), listed[0]));
        }

        var length = Varint.Write(_entry, step | 1);
        length += Varint.Write(_entry.AsSpan(length), (ulong)frequency);
        var list = List(listed);
        length += Varint.Write(_entry.AsSpan(length), (ulong)list.Length);
        list.CopyTo(_entry.AsSpan(length));
        return _entry.AsSpan(0, length + list.Length);
    }

    private ReadOnlySpan<byte> List(ReadOnlySpan<uint> postings)
    {
        var length = 0;
        var before = 0u;
        foreach (var posting in postings)
        {
            length += Varint.Write(_list.AsSpan(length), posting - before);
            before = posting;
        }

        return _list.AsSpan(0, length);
    }
}
