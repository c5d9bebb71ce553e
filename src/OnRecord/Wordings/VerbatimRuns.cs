namespace OnRecord.Wordings;

/// <summary>Finds wordings that stand word for word in another, or have another in them, whoever is said to have said
/// them.</summary>
/// <remarks>Linear in the words; a run that very many wordings share leads to the first of them only.</remarks>
internal sealed class VerbatimRuns
{
    /// <summary>Fewer words than these two people may well say in the same order.</summary>
    internal const int LeastWords = 8;

    private const int MostWithRun = 64;

    private readonly IReadOnlyList<FoldedWords> _wordings;
    private readonly Dictionary<ulong, List<int>> _holders = [];

    /// <summary>Among these wordings.</summary>
    internal VerbatimRuns(IReadOnlyList<FoldedWords> wordings)
    {
        _wordings = wordings;
        for (var i = 0; i < wordings.Count; i++)
        {
            foreach (var run in Runs(wordings[i]).Distinct())
            {
                var holders = _holders.TryGetValue(run, out var known) ? known : _holders[run] = [];
                if (holders.Count < MostWithRun)
                {
                    holders.Add(i);
                }
            }
        }
    }

    /// <summary>Indexes of the wordings that hold the words, or that stand in them; ascending.</summary>
    internal IReadOnlyList<int> Find(FoldedWords words)
    {
        var found = new SortedSet<int>();
        foreach (var run in Runs(words).Distinct())
        {
            foreach (var holder in _holders.GetValueOrDefault(run) ?? [])
            {
                if (!found.Contains(holder) && IsOneInOther(words.Letters, _wordings[holder].Letters))
                {
                    found.Add(holder);
                }
            }
        }

        return [.. found];
    }

    private static bool IsOneInOther(string one, string other) =>
        $" {one}".Contains($" {other}", StringComparison.Ordinal) || $" {other}".Contains($" {one}", StringComparison.Ordinal);

    private static IEnumerable<ulong> Runs(FoldedWords words)
    {
        for (var i = 0; i + LeastWords <= words.Count; i++)
        {
            var key = words.Words[i].Key;
            for (var j = 1; j < LeastWords; j++)
            {
                key = WordKey.Join(key, words.Words[i + j].Key);
            }

            yield return key;
        }
    }
}
