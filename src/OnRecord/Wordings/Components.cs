namespace OnRecord.Wordings;

/// <summary>Sets of indexes that are joined pair by pair (union-find).</summary>
internal sealed class Components(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The least index of the set that holds <paramref name="index"/>.</summary>
    internal int this[int index]
    {
        get
        {
            while (_parents[index] != index)
            {
                _parents[index] = _parents[_parents[index]];
                index = _parents[index];
            }

            return index;
        }
    }

    /// <summary>Makes one set of the two that hold these indexes.</summary>
    internal void Join(int one, int other)
    {
        var (first, second) = (this[one], this[other]);
        _parents[Math.Max(first, second)] = Math.Min(first, second);
    }
}
