using OnRecord.Ledger.Dialects;
using OnRecord.Wordings;

namespace OnRecord.Ledger.Following;

/// <summary>How common words and pairs of words are in the ledger's wordings, told from an even sample of them.</summary>
internal static class PhraseSample
{
    // Enough that a slogan in one of a thousand wordings is met eight times; folded in some 50 ms.
    private const int Size = 8_000;

    /// <summary>The counts of what the ledger holds besides these wordings.</summary>
    public static PhraseCounts Without(Database database, IEnumerable<KeptWording> wordings)
    {
        var step = Math.Max(1, (database.Number("SELECT max(id) FROM wording") ?? 0) / Size);
        var sample = Sampled(database, step, wordings.Select(static wording => wording.Id).ToHashSet());
        var counts = PhraseCounts.Of(sample.Select(static words => (FoldedWords.Of(words), words)));
        return new PhraseCounts(key => Times(counts[key], step), Times(sample.Count, step));
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

    private static int Times(int count, long step) => (int)Math.Min(int.MaxValue / 2, count * step);
}
