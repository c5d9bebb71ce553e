namespace OnRecord.Wordings;

/// <summary>How common words and pairs of words are in a record: in how many utterances they occur.</summary>
/// <remarks>Utterances rather than wordings, because what one person said once is printed many times, while a slogan
/// comes up again and again. Where threads aren't known yet, an occasion, a day of one speaker, stands for an
/// utterance.</remarks>
/// <param name="count">In how many utterances the word or pair of words with a key (<see cref="WordKey"/>) occurs; 0
/// where it isn't known.</param>
/// <param name="utterances">How many utterances there are.</param>
internal sealed class PhraseCounts(Func<ulong, int> count, int utterances)
{
    // A record of a few reports tells little of how common words are: its utterances are taken for some of so many.
    private const int LeastUtterances = 500;

    /// <summary>How many utterances there are.</summary>
    internal int Utterances { get; } = utterances;

    /// <summary>In how many utterances the word or pair of words with this key occurs.</summary>
    internal int this[ulong key] => count(key);

    /// <summary>Counts the words of a record.</summary>
    /// <param name="wordings">The wordings, each with a name of the utterance that it is of.</param>
    /// <param name="elsewhere">The counts of other utterances, to be added; null where there are none.</param>
    internal static PhraseCounts Of(
        IEnumerable<(FoldedWords Words, string Utterance)> wordings, PhraseCounts? elsewhere = null)
    {
        var (counts, utterances) = (new Dictionary<ulong, int>(), 0);
        foreach (var utterance in wordings.GroupBy(static wording => wording.Utterance, StringComparer.Ordinal))
        {
            utterances++;
            foreach (var key in Keys(utterance.Select(static wording => wording.Words)))
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return new PhraseCounts(
            key => counts.GetValueOrDefault(key) + (elsewhere?[key] ?? 0),
            Math.Max(LeastUtterances, utterances + (elsewhere?.Utterances ?? 0)));
    }

    /// <summary>The keys of all words and pairs of words in wordings of one utterance, each once.</summary>
    internal static IReadOnlySet<ulong> Keys(IEnumerable<FoldedWords> wordings)
    {
        var keys = new HashSet<ulong>();
        foreach (var wording in wordings)
        {
            var words = wording.Words;
            for (var i = 0; i < words.Length; i++)
            {
                keys.Add(words[i].Key);
                if (i > 0)
                {
                    keys.Add(WordKey.Join(words[i - 1].Key, words[i].Key));
                }
            }
        }

        return keys;
    }
}
