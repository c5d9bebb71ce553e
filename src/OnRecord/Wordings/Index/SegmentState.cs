namespace OnRecord.Wordings.Index;

/// <summary>Where a segment stands in its life. The numbers are stored.</summary>
internal enum SegmentState
{
    /// <summary>Being written by a merge; not to be searched yet.</summary>
    Building = 0,

    /// <summary>Whole and in use.</summary>
    Ready = 1,

    /// <summary>Replaced by a merged one; its blocks are being removed.</summary>
    Dropped = 2,
}
