namespace OnRecord.Benchmarks.Wordings;

/// <summary>
/// Whether two wordings share enough words in order to be looked at: what a search is held against. The best alignment
/// of a part of one with a part of the other counts 1 for each equal word, and takes off 0.5 for each other word in
/// place of one and 0.75 for each gap, however long; it must reach 0.6 of the shorter's words. Three words of a long
/// wording are in many others by chance: four must be equal, three where both wordings have six words or fewer.
/// </summary>
internal static class Likeness
{
    private const float Other = -0.5f;
    private const float Gap = -0.75f;
    private const float Enough = 0.6f;
    private const int ShortWording = 6;

    // So many equal words with one gap or two other words between them.
    private const float ThreeWords = 2.25f;
    private const float FourWords = 3;

    /// <summary>Whether the two are alike.</summary>
    /// <param name="one">Words as numbers; at most 64 count.</param>
    /// <param name="two">Words as numbers.</param>
    public static bool IsAlike(ReadOnlySpan<int> one, ReadOnlySpan<int> two) =>
        Best(one[..Math.Min(64, one.Length)], two) >= Least(one.Length, two.Length);

    /// <summary>What the best alignment of two wordings of a number of words must reach.</summary>
    public static float Least(int one, int two) =>
        Math.Max(Enough * Math.Min(one, two), Math.Max(one, two) <= ShortWording ? ThreeWords : FourWords);

    private static float Best(ReadOnlySpan<int> one, ReadOnlySpan<int> two)
    {
        // For each end in the first: the best that ends in a pair, in a gap of the first, in either or the other gap.
        Span<float> pair = stackalloc float[one.Length + 1];
        Span<float> gap = stackalloc float[one.Length + 1];
        Span<float> any = stackalloc float[one.Length + 1];
        gap.Fill(float.MinValue);
        var best = 0f;
        foreach (var word in two)
        {
            var (diagonal, left, across) = (0f, 0f, float.MinValue);
            for (var at = 1; at < pair.Length; at++)
            {
                gap[at] = Math.Max(gap[at], pair[at] + Gap);
                across = Math.Max(across, left + Gap);
                left = Math.Max(0, Math.Max(0, diagonal) + (one[at - 1] == word ? 1 : Other));
                diagonal = any[at];
                pair[at] = left;
                any[at] = Math.Max(left, Math.Max(across, gap[at]));
                best = Math.Max(best, left);
            }
        }

        return best;
    }
}
