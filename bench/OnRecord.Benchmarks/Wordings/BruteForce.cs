using System.Numerics;

namespace OnRecord.Benchmarks.Wordings;

/// <summary>Finds all wordings that are like those asked for by looking at every one.</summary>
internal sealed class BruteForce
{
    private readonly int[][] _asked;
    private readonly Dictionary<int, List<(int Query, ulong Places)>> _places = [];
    private readonly ulong[] _open;
    private readonly List<int> _touched = [];

    /// <summary>Prepares for wordings to ask for, as words; at most 64 words of each count.</summary>
    public BruteForce(int[][] asked)
    {
        _asked = asked;
        _open = new ulong[asked.Length];
        Array.Fill(_open, ulong.MaxValue);
        for (var query = 0; query < asked.Length; query++)
        {
            foreach (var word in asked[query].Take(64).Index().GroupBy(word => word.Item, word => 1UL << word.Index))
            {
                _places.TryAdd(word.Key, []);
                _places[word.Key].Add((query, word.Aggregate(0UL, (places, place) => places | place)));
            }
        }
    }

    /// <summary>For each wording asked for, the numbers of those alike, among numbers 1 to a count.</summary>
    public List<long>[] Find(long count)
    {
        var found = _asked.Select(_ => new List<long>()).ToArray();
        for (var id = 1L; id <= count; id++)
        {
            Look(id, GeneratedWordings.Words(id), found);
        }

        return found;
    }

    /// <summary>Measures the longest common subsequence with each query, bit by bit (Hyyrö 2004); only where it is long
    /// enough are the two aligned.</summary>
    private void Look(long id, int[] words, List<long>[] found)
    {
        foreach (var word in words)
        {
            foreach (var (query, places) in _places.GetValueOrDefault(word) ?? [])
            {
                var open = _open[query];
                if (open == ulong.MaxValue)
                {
                    _touched.Add(query);
                }

                var hit = open & places;
                _open[query] = unchecked((open + hit) | (open - hit));
            }
        }

        foreach (var query in _touched)
        {
            var common = BitOperations.PopCount(~_open[query]);
            _open[query] = ulong.MaxValue;
            if (common >= Likeness.Least(words.Length, _asked[query].Length) && Likeness.IsAlike(_asked[query], words))
            {
                found[query].Add(id);
            }
        }

        _touched.Clear();
    }
}
