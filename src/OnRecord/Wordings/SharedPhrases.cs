namespace OnRecord.Wordings;

/// <summary>Finds, among the wordings of a collection, those that share phrases: candidates for being one
/// utterance.</summary>
/// <remarks>Phrases that very many wordings hold lead to none of them, so that a slogan costs no more than other
/// words.</remarks>
internal sealed class SharedPhrases
{
    // A run of three words, or two runs of two. Caps: more than the widest-spread utterance of a collection that fits
    // in memory.
    private const int MostWithPair = 100;
    private const int MostWithTriple = 400;

    private readonly IReadOnlyList<ComparedWording> _wordings;
    private readonly Dictionary<ulong, List<int>> _pairs = [];
    private readonly Dictionary<ulong, List<int>> _triples = [];

    internal SharedPhrases(IReadOnlyList<ComparedWording> wordings)
    {
        _wordings = wordings;
        for (var i = 0; i < wordings.Count; i++)
        {
            Add(_pairs, Runs(wordings[i].Words, 2), (i, MostWithPair));
            Add(_triples, Runs(wordings[i].Words, 3), (i, MostWithTriple));
        }
    }

    /// <summary>Indexes of the wordings before <paramref name="index"/> that share phrases with it,
    /// ascending.</summary>
    internal IEnumerable<int> Before(int index)
    {
        var words = _wordings[index].Words;
        var found = new SortedSet<int>(Holders(_triples, Runs(words, 3), (index, MostWithTriple)));
        var once = new HashSet<int>();
        foreach (var holder in Holders(_pairs, Runs(words, 2), (index, MostWithPair)))
        {
            if (!once.Add(holder))
            {
                found.Add(holder);
            }
        }

        return found;
    }

    private static void Add(Dictionary<ulong, List<int>> holders, HashSet<ulong> runs, (int Index, int Most) place)
    {
        foreach (var run in runs)
        {
            var found = holders.TryGetValue(run, out var known) ? known : holders[run] = [];
            if (found.Count <= place.Most)
            {
                found.Add(place.Index);
            }
        }
    }

    private static IEnumerable<int> Holders(
        Dictionary<ulong, List<int>> holders, HashSet<ulong> runs, (int Index, int Most) place) =>
        runs.Select(run => holders[run]).Where(found => found.Count <= place.Most)
            .SelectMany(found => found.TakeWhile(holder => holder < place.Index));

    private static HashSet<ulong> Runs(FoldedWords words, int length)
    {
        var runs = new HashSet<ulong>();
        for (var i = 0; i + length <= words.Count; i++)
        {
            var key = words.Words[i].Key;
            for (var j = 1; j < length; j++)
            {
                key = WordKey.Join(key, words.Words[i + j].Key);
            }

            runs.Add(key);
        }

        return runs;
    }
}
