namespace OnRecord.Wordings;

/// <summary>Pins two long runs of words together at the runs of words that occur once in each.</summary>
internal static class AlignmentPins
{
    private const int Repeated = -1;

    /// <summary>Pairs in <paramref name="partners"/> the words of the longest order-keeping chain of such
    /// runs.</summary>
    internal static void Find(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other, Span<int> partners)
    {
        var inOther = Places(other);
        var pairs = new List<(int One, int Other)>();
        foreach (var (key, place) in Places(one))
        {
            if (place >= 0 && inOther.TryGetValue(key, out var found) && found >= 0)
            {
                pairs.Add((place, found));
            }
        }

        pairs.Sort();
        var next = 0;
        foreach (var (from, to) in Chain(pairs))
        {
            for (var i = 0; i < WordAlignment.AnchorWords; i++)
            {
                if (to + i >= next)
                {
                    partners[from + i] = to + i;
                    next = to + i + 1;
                }
            }
        }
    }

    private static Dictionary<ulong, int> Places(ReadOnlySpan<ulong> words)
    {
        var places = new Dictionary<ulong, int>();
        for (var i = 0; i + WordAlignment.AnchorWords <= words.Length; i++)
        {
            var key = words[i];
            for (var j = 1; j < WordAlignment.AnchorWords; j++)
            {
                key = WordKey.Join(key, words[i + j]);
            }

            places[key] = places.ContainsKey(key) ? Repeated : i;
        }

        return places;
    }

    // The longest chain of pairs, by their order in the first, that ascends in the second: patience sorting.
    private static List<(int One, int Other)> Chain(List<(int One, int Other)> pairs)
    {
        var piles = new List<int>();
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var pile = PileFor(pairs, piles, pairs[i].Other);
            before[i] = pile > 0 ? piles[pile - 1] : -1;
            if (pile == piles.Count)
            {
                piles.Add(i);
            }
            else
            {
                piles[pile] = i;
            }
        }

        var chain = new List<(int One, int Other)>();
        for (var i = piles.Count > 0 ? piles[^1] : -1; i >= 0; i = before[i])
        {
            chain.Add(pairs[i]);
        }

        chain.Reverse();
        return chain;
    }

    private static int PileFor(List<(int One, int Other)> pairs, List<int> piles, int other)
    {
        var (low, high) = (0, piles.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = pairs[piles[middle]].Other < other ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
