using OnRecord.Ledger.Dialects;
using OnRecord.Wordings;

namespace OnRecord.Ledger.Following;

/// <summary>How common words and pairs of words are in the ledger's wordings, told from an even sample of them.</summary>
internal static class PhraseSample
{
    // Enough that a slogan in one of a thousand wordings is met eight times; folded in some 50 ms.
    private const int Size = 8_000;

    // A record of a few reports tells little of how common words are: its utterances are taken for some of so many.
    private const long LeastUtterances = 500;

    /// <summary>The counts for comparing <paramref name="wordings"/>, which hold all that share their phrases.</summary>
    public static PhraseCounts Of(Database database, IReadOnlyList<KeptWording> wordings)
    {
        var step = Math.Max(1, (database.Number("SELECT max(id) FROM wording") ?? 0) / Size);
        var here = wordings.Select(static wording => new ComparedWording(wording.Reported)).ToList();
        var sample = Sampled(database, step, wordings.Select(static wording => wording.Id).ToHashSet());
        var (near, far) = (
            Counts(here.GroupBy(static wording => wording.Occasion, StringComparer.Ordinal).Select(static said => said.Select(static wording => wording.Words))),
            Counts(sample.Select(static words => new[] { FoldedWords.Of(words) })));
        return new PhraseCounts(
            key => (int)Math.Min(int.MaxValue, (far.GetValueOrDefault(key) * step) + near.GetValueOrDefault(key)),
            (int)Math.Min(int.MaxValue, Math.Max(LeastUtterances, (sample.Count * step) + here.Count)));
    }

    // What is printed often in the same words was said once.
    private static HashSet<string> Sampled(Database database, long step, HashSet<long> without)
    {
        var sample = new HashSet<string>(StringComparer.Ordinal);
        using var reader = database.Query("SELECT id, words FROM wording WHERE id % $1 = 0", step);
        while (reader.Read())
        {
            if (!without.Contains(reader.GetInt64(0)))
            {
                sample.Add(reader.GetString(1));
            }
        }

        return sample;
    }

    // In how many utterances each word and pair of words is.
    private static Dictionary<ulong, long> Counts(IEnumerable<IEnumerable<FoldedWords>> utterances)
    {
        var counts = new Dictionary<ulong, long>();
        foreach (var key in utterances.SelectMany(PhraseCounts.Keys))
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts;
    }
}
