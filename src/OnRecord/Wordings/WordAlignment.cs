namespace OnRecord.Wordings;

/// <summary>Which word of one wording stands for which of another.</summary>
/// <remarks>
/// Pairs keep the order of both. Wordings of at most <see cref="LargestGrid"/> pairs of words are aligned as well as
/// can be; longer ones are pinned at runs of <see cref="AnchorWords"/> words that occur once in each, and aligned
/// between the pins where that is at most <see cref="LargestGap"/> pairs of words, so that time is linear in the
/// lengths: at most about 256 steps a word.
/// </remarks>
internal sealed class WordAlignment
{
    /// <summary>The most pairs of words that are weighed all together: two wordings of 512 words each.</summary>
    internal const int LargestGrid = 1 << 18;

    /// <summary>The most pairs of words that are weighed between two pins.</summary>
    internal const int LargestGap = 1 << 16;

    /// <summary>How many words a pin has.</summary>
    internal const int AnchorWords = 4;

    private readonly int[] _partners;

    private WordAlignment(int[] partners) => _partners = partners;

    /// <summary>For each word of the first wording, the index of its partner in the second, equal or exchanged; -1
    /// where it has none.</summary>
    internal ReadOnlySpan<int> Partners => _partners;

    /// <summary>Aligns two wordings; swapped, they give the same pairs swapped.</summary>
    internal static WordAlignment Of(FoldedWords one, FoldedWords other)
    {
        // Where two pairings are equally good, which is taken must not depend on which wording comes first.
        return IsSwapped(one, other)
            ? new WordAlignment(Turn(Align(Keys(other), Keys(one)), one.Count))
            : new WordAlignment(Align(Keys(one), Keys(other)));
    }

    private static bool IsSwapped(FoldedWords one, FoldedWords other) =>
        one.Count != other.Count ? one.Count > other.Count : string.CompareOrdinal(one.Letters, other.Letters) > 0;

    private static ulong[] Keys(FoldedWords words)
    {
        var keys = new ulong[words.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = words.Words[i].Key;
        }

        return keys;
    }

    private static int[] Turn(int[] partners, int count)
    {
        var turned = new int[count];
        Array.Fill(turned, -1);
        for (var i = 0; i < partners.Length; i++)
        {
            if (partners[i] >= 0)
            {
                turned[partners[i]] = i;
            }
        }

        return turned;
    }

    private static int[] Align(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        var partners = new int[one.Length];
        if ((long)one.Length * other.Length <= LargestGrid)
        {
            AlignmentGrid.Align(one, other, FreeEnds.Both, partners);
            return partners;
        }

        Array.Fill(partners, -1);
        AlignmentPins.Find(one, other, partners);
        FillBetween(one, other, partners);
        return partners;
    }

    private static void FillBetween(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other, int[] partners)
    {
        var (i, start, ends) = (0, 0, FreeEnds.Start);
        while (i < one.Length)
        {
            if (partners[i] >= 0)
            {
                (start, ends) = (partners[i] + 1, FreeEnds.None);
                i++;
                continue;
            }

            var from = i;
            while (i < one.Length && partners[i] < 0)
            {
                i++;
            }

            ends |= i == one.Length ? FreeEnds.End : FreeEnds.None;
            var end = i < one.Length ? partners[i] : other.Length;
            if ((long)(i - from) * (end - start) <= LargestGap)
            {
                FillGap(one[from..i], other[start..end], (ends, start), partners.AsSpan(from, i - from));
            }
        }
    }

    private static void FillGap(
        ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other, (FreeEnds Ends, int Offset) place, Span<int> partners)
    {
        AlignmentGrid.Align(one, other, place.Ends, partners);
        for (var i = 0; i < partners.Length; i++)
        {
            partners[i] += partners[i] < 0 ? 0 : place.Offset;
        }
    }
}
