namespace OnRecord.Wordings.Index;

/// <summary>A feature to look for in one block.</summary>
/// <param name="Block">The block's number.</param>
/// <param name="Feature">The feature's place among those that are sought.</param>
/// <param name="Segment">The segment that the block is of.</param>
internal readonly record struct Probe(long Block, int Feature, Segment Segment);
