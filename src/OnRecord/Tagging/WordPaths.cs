namespace OnRecord.Tagging;

/// <summary>Where a word stands in two trees of Brown clusters (Brown et al. 1992): words used alike share the beginning of
/// a path. The default value means that the word is not known.</summary>
/// <param name="Coarse">Path in the tree of about a thousand clusters.</param>
/// <param name="CoarseLength">Its bits, at most 24; 0 when the word is not in the tree.</param>
/// <param name="Fine">The first bits of the path in the tree that goes on to single words.</param>
/// <param name="FineLength">At most 16; 0 when the word is not in the tree.</param>
internal readonly record struct WordPaths(uint Coarse, byte CoarseLength, ushort Fine, byte FineLength)
{
    /// <summary>True for a word of either tree.</summary>
    internal bool HasValue => CoarseLength > 0 || FineLength > 0;

    /// <summary>All four numbers in one.</summary>
    internal ulong Packed => Coarse | ((ulong)CoarseLength << 24) | ((ulong)Fine << 32) | ((ulong)FineLength << 48);

    /// <summary>The paths that <see cref="Packed"/> gave.</summary>
    internal static WordPaths From(ulong packed) =>
        new((uint)(packed & 0xFFFFFF), (byte)((packed >> 24) & 0xFF), (ushort)((packed >> 32) & 0xFFFF), (byte)((packed >> 48) & 0xFF));

    /// <summary>A number for the first <paramref name="bits"/> bits of the coarse path.</summary>
    internal uint CoarsePrefix(int bits) => Prefix(Coarse, CoarseLength, bits);

    /// <summary>A number for the first <paramref name="bits"/> bits of the fine path.</summary>
    internal uint FinePrefix(int bits) => Prefix(Fine, FineLength, bits);

    // A leading 1 keeps prefixes of different lengths apart.
    private static uint Prefix(uint path, int length, int bits) =>
        length <= bits ? path | (1u << length) : (path >> (length - bits)) | (1u << bits);
}
