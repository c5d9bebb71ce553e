namespace OnRecord.Wordings.Index;

/// <summary>What the store says of the index as a whole.</summary>
/// <param name="Version">Counts up with every change of the segments in use.</param>
/// <param name="Watermark">Wordings up to this number are in segments.</param>
/// <param name="NextSegment">The number that the next segment gets.</param>
internal readonly record struct IndexHead(long Version, long Watermark, long NextSegment);
