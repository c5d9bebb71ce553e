namespace OnRecord.Wordings.Index;

/// <summary>
/// One wording in a feature's list, in 32 bits: how far its number lies behind the segment's first, and about how long
/// it is, so that candidates can be ranked by containment without being fetched.
/// </summary>
internal static class Posting
{
    /// <summary>How far the numbers of one segment's wordings may lie apart.</summary>
    public const long MaxSpan = 1L << 29;

    private const int LengthBits = 3;
    private const uint LengthMask = (1 << LengthBits) - 1;

    /// <summary>The most words that a wording of each class of length has.</summary>
    private static ReadOnlySpan<int> MostWords => [4, 5, 6, 8, 12, 20, 36];

    /// <summary>How many features a wording of each class has, about: pairs, what short ones have more, and the whole.
    /// </summary>
    private static ReadOnlySpan<byte> UsualFeatures => [6, 8, 10, 13, 12, 18, 31, 52];

    /// <summary>Packs a wording's place and length.</summary>
    /// <param name="offset">Its number less the segment's first; under <see cref="MaxSpan"/>.</param>
    /// <param name="words">How many words it has.</param>
    public static uint Of(long offset, int words)
    {
        var found = MostWords.BinarySearch(words);
        return ((uint)offset << LengthBits) | (uint)(found < 0 ? ~found : found);
    }

    /// <summary>The wording's number less the segment's first.</summary>
    public static uint Offset(uint posting) => posting >> LengthBits;

    /// <summary>About how many features the wording has.</summary>
    public static int Features(uint posting) => UsualFeatures[(int)(posting & LengthMask)];

    /// <summary>What is added to postings whose segment joins one that begins earlier.</summary>
    public static uint Shift(long offset) => (uint)offset << LengthBits;
}
