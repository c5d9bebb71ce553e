using System.Buffers.Binary;

namespace OnRecord.Wordings.Index;

/// <summary>
/// Writes features and their postings, in ascending order, into blocks that fit a database's page of 4,096 bytes. A
/// block is its first feature (four bytes, lowest first), then entries: a number that is twice the step from the
/// feature before, plus one where several wordings have it; then the one posting, or how many wordings have the
/// feature, the length of the list in bytes, and the list: the first posting, and steps. A list keeps the newest
/// <see cref="MaxListed"/>.
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

    /// <summary>The most bytes that an entry of one wording takes: a step of 33 bits, a posting of 32.</summary>
    private const int LongestAlone = 5 + 5;

    /// <summary>The most bytes before the list of an entry of several.</summary>
    private const int LongestHead = 5 + 5 + 2;

    private readonly byte[] _block = new byte[BlockBytes + LongestHead + (MaxListed * 5)];
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

    /// <summary>Adds a feature that one wording has.</summary>
    public void AddAlone(uint feature, uint posting)
    {
        // Most features are in one wording only: this way is short.
        if (_length == 0 || _length + LongestAlone > BlockBytes)
        {
            End();
            Begin(feature);
        }

        _length += Varint.Write(_block.AsSpan(_length), (ulong)(feature - _last) << 1);
        _length += Varint.Write(_block.AsSpan(_length), posting);
        _last = feature;
    }

    /// <summary>Adds a feature.</summary>
    /// <param name="feature">Higher than the one before.</param>
    /// <param name="frequency">How many wordings have it.</param>
    /// <param name="postings">The wordings, ascending; where there are too many, the newest are kept.</param>
    public void Add(uint feature, int frequency, ReadOnlySpan<uint> postings)
    {
        if (frequency == 1)
        {
            AddAlone(feature, postings[0]);
            return;
        }

        var list = List(postings[Math.Max(0, postings.Length - MaxListed)..]);
        if (_length == 0 || _length + LongestHead + list.Length > BlockBytes)
        {
            End();
            Begin(feature);
        }

        _length += Varint.Write(_block.AsSpan(_length), ((ulong)(feature - _last) << 1) | 1);
        _length += Varint.Write(_block.AsSpan(_length), (ulong)frequency);
        _length += Varint.Write(_block.AsSpan(_length), (ulong)list.Length);
        list.CopyTo(_block.AsSpan(_length));
        _length += list.Length;
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

    private void Begin(uint feature)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_block, feature);
        _directory.Add(feature);
        _length = sizeof(uint);
        _last = feature;
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
