namespace OnRecord.Training.Evaluation;

/// <summary>A set of words of one text, each by its index in the text.</summary>
/// <remarks>The default value is the empty set. Immutable.</remarks>
internal readonly struct WordSet
{
    private readonly int[]? _indexes;

    private WordSet(int[] sortedIndexes) => _indexes = sortedIndexes;

    /// <summary>The words, in order and each once.</summary>
    public ReadOnlySpan<int> Indexes => _indexes;

    /// <summary>Number of words.</summary>
    public int Count => Indexes.Length;

    /// <summary>True when the set holds no word.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The set of <paramref name="indexes"/>, which may be in any order and repeat.</summary>
    public static WordSet From(IEnumerable<int> indexes)
    {
        var sorted = indexes.Distinct().ToArray();
        Array.Sort(sorted);
        return new WordSet(sorted);
    }

    /// <summary>The words of any of <paramref name="sets"/>.</summary>
    public static WordSet Union(IEnumerable<WordSet> sets) =>
        From(sets.SelectMany(set => set._indexes ?? []));

    /// <summary>How many words the two sets share.</summary>
    public int Shared(WordSet other)
    {
        ReadOnlySpan<int> left = Indexes, right = other.Indexes;
        if (left.IsEmpty || right.IsEmpty || left[^1] < right[0] || right[^1] < left[0])
        {
            return 0;
        }

        int i = 0, j = 0, shared = 0;
        while (i < left.Length && j < right.Length)
        {
            var order = left[i].CompareTo(right[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    /// <summary>True when both sets hold exactly the same words.</summary>
    public bool Same(WordSet other) => Indexes.SequenceEqual(other.Indexes);
}
