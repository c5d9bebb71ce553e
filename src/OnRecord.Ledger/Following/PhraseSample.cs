using OnRecord.Ledger.Dialects;
using OnRecord.Wordings;

namespace OnRecord.Ledger.Following;

/// <summary>How common words and pairs of words are in the ledger's wordings, told from an even sample of them.
/// Immutable; safe to share between threads.</summary>
internal sealed class PhraseSample
{
    // Enough that a slogan in one of a thousand wordings is met eight times; folded in some 50 ms.
    private const int Size = 8_000;

    private readonly HashSet<string> _sample;
    private readonly PhraseCounts _counts;
    private readonly long _step;

    private PhraseSample(HashSet<string> sample, long step)
    {
        (_sample, _step) = (sample, step);
        _counts = Count(sample);
    }

    /// <summary>Reads a sample.</summary>
    public static PhraseSample Of(Database database)
    {
        var step = Math.Max(1, (database.Number("SELECT max(id) FROM wording") ?? 0) / Size);
        return new PhraseSample(Sampled(database, step), step);
    }

    /// <summary>The counts of what the ledger holds besides these folded words.</summary>
    public PhraseCounts Without(IEnumerable<string> words)
    {
        var left = words.Where(_sample.Contains).ToHashSet(StringComparer.Ordinal);
        var without = Count(left);
        return new PhraseCounts(key => Times(_counts[key] - without[key]), Times(_sample.Count - left.Count));
    }

    private static PhraseCounts Count(IEnumerable<string> words) =>
        PhraseCounts.Of(words.Select(static words => (FoldedWords.Of(words), words)));

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

    private int Times(int count) => (int)Math.Min(int.MaxValue / 2, count * _step);
}
