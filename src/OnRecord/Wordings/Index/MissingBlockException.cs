namespace OnRecord.Wordings.Index;

/// <summary>
/// A block that a segment names is not in the store. Another process merged the segment away since the list of segments
/// was read; where that list is fresh, the store is damaged.
/// </summary>
/// <param name="block">The block's number.</param>
internal sealed class MissingBlockException(long block)
    : IOException($"Block {block} of the wording index is missing.");
