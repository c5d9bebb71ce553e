namespace OnRecord.Wordings.Index;

/// <summary>An unchanging part of the index: the features of a range of wordings, sorted, in small blocks.</summary>
/// <param name="Id">Its number; a merged segment has a higher one than its parts.</param>
/// <param name="State">Whether it is to be searched.</param>
/// <param name="FirstWording">The lowest number of its wordings.</param>
/// <param name="LastWording">The highest.</param>
/// <param name="Wordings">How many wordings it has.</param>
internal sealed record Segment(long Id, SegmentState State, long FirstWording, long LastWording, long Wordings)
{
    /// <summary>How many blocks a segment may have: numbers of blocks are the segment's and 24 bits.</summary>
    public const int MaxBlocks = 1 << 24;

    /// <summary>The first feature of each block, ascending; empty while the segment is built.</summary>
    public uint[] Directory { get; init; } = [];

    /// <summary>How many bytes its blocks have together.</summary>
    public long Bytes { get; init; }

    /// <summary>When its builder was last seen at work, in seconds since 1970; 0 once it is built.</summary>
    public long Touched { get; init; }

    /// <summary>The number under which a block of this segment is stored: blocks of one segment lie side by
    /// side.</summary>
    public long BlockId(int block) => (Id << 24) | (uint)block;

    /// <summary>The block that would have a feature, or -1 where every block begins behind it.</summary>
    public int BlockOf(uint feature)
    {
        var found = Array.BinarySearch(Directory, feature);
        return found < 0 ? ~found - 1 : found;
    }
}
