using System.Numerics;

namespace OnRecord.Wordings.Index;

/// <summary>Hashes that stay the same on every machine and in every version: they are stored.</summary>
internal static class WordHashes
{
    private const ulong Prime = 0x9E37_79B9_7F4A_7C15;

    /// <summary>The hash of one folded word.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        unchecked
        {
            var hash = Prime;
            foreach (var character in word)
            {
                hash = (hash ^ character) * 0x0000_0100_0000_01B3;
            }

            return Mixed(hash);
        }
    }

    /// <summary>The hash of a sequence and one thing more behind it; order counts.</summary>
    public static ulong Joined(ulong first, ulong second) =>
        unchecked(Mixed((BitOperations.RotateLeft(first, 23) * Prime) ^ second));

    /// <summary>Spreads every bit over all bits (the end of MurmurHash3, Austin Appleby, public domain).</summary>
    private static ulong Mixed(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 33)) * 0xFF51_AFD7_ED55_8CCD;
            hash = (hash ^ (hash >> 33)) * 0xC4CE_B9FE_1A85_EC53;
            return hash ^ (hash >> 33);
        }
    }
}
