namespace OnRecord.Tagging;

/// <summary>Where a word stands in the two cluster trees; the default value means that it is not known.</summary>
/// <param name="Coarse">Path in the coarse tree, the first bit highest; with <paramref name="CoarseLength"/> bits.</param>
/// <param name="CoarseLength">0 when the word is not in the tree.</param>
/// <param name="Fine">The first bits of the path in the fine tree.</param>
/// <param name="FineLength">At most 16; 0 when the word is not in the tree.</param>
internal readonly record struct WordPaths(uint Coarse, byte CoarseLength, ushort Fine, byte FineLength)
{
    /// <summary>True for a word of either tree.</summary>
    internal bool HasValue => CoarseLength > 0 || FineLength > 0;

    /// <summary>A number for the first <paramref name="bits"/> bits of the coarse path.</summary>
    internal uint CoarsePrefix(int bits) => Prefix(Coarse, CoarseLength, bits);

    /// <summary>A number for the first <paramref name="bits"/> bits of the fine path.</summary>
    internal uint FinePrefix(int bits) => Prefix(Fine, FineLength, bits);

    // A leading 1 keeps prefixes of different lengths apart.
    private static uint Prefix(uint path, int length, int bits) =>
        length <= bits ? path | (1u << length) : (path >> (length - bits)) | (1u << bits);
}
