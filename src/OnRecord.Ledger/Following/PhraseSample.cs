using OnRecord.Ledger.Dialects;
using OnRecord.Wordings;

namespace OnRecord.Ledger.Following;

/// <summary>How common words and pairs of words are in the ledger's wordings, told from an even sample of them.</summary>
internal static class PhraseSample
{
    // Enough that a slogan in one of a thousand wordings is met eight times; folded in some 50 ms.
    private const int Size = 8_000;

    /// <summary>The counts for comparing <paramref name="wordings"/>, which hold all that share their phrases.</summary>
    public static PhraseCounts Of(Database database, IReadOnlyList<KeptWording> wordings)
    {
        var step = Math.Max(1, (database.Number("SELECT max(id) FROM wording") ?? 0) / Size);
        var sample = Sampled(database, step);
        var (inSample, here) = (Counts(sample), Counts(wordings.Select(static wording => wording.Reported.Wording.Text)));
        return new PhraseCounts(
            key => (int)Math.Min(int.MaxValue, Math.Max(inSample.GetValueOrDefault(key) * step, here.GetValueOrDefault(key))),
            (int)Math.Min(int.MaxValue, Math.Max(1, sample.Count * step)));
    }

    // What is printed often in the same words was said once.
    private static HashSet<string> Sampled(Database database, long step)
    {
        var sample = new HashSet<string>(StringComparer.Ordinal);
        using var reader = database.Query("SELECT words FROM wording WHERE id % $1 = 0", step);
        while (reader.Read())
        {
            sample.Add(reader.GetString(0));
        }

        return sample;
    }

    private static Dictionary<ulong, long> Counts(IEnumerable<string> texts)
    {
        var counts = new Dictionary<ulong, long>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var words in texts.Select(FoldedWords.Of).Where(words => seen.Add(words.Letters)))
        {
            foreach (var key in PhraseCounts.Keys([words]))
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return counts;
    }
}
