using OnRecord.Tagging;

namespace OnRecord.Training.Lemmas;

/// <summary>
/// Learns the lemma rules of one part of speech: the commonest rule of every ending, where it beats the shorter
/// ending's, and whole words where those rules fail.
/// </summary>
internal sealed class LemmaLearner
{
    // Chosen on EWT's development part: 2 to 4 are within 0.03 points of each other, fewer rules preferred.
    private const double LeastGain = 2;
    private const int LeastWords = 3;

    private static readonly LemmaStem[] Stems = [LemmaStem.Lower, LemmaStem.Mixed, LemmaStem.Written, LemmaStem.Number];

    private readonly SortedDictionary<string, WordRules> _words = new(StringComparer.Ordinal);

    /// <summary>Takes in one occurrence of a word.</summary>
    public void Add(string word, string lemma)
    {
        var lower = word.ToLowerInvariant();
        if (!_words.TryGetValue(lower, out var rules))
        {
            _words[lower] = rules = new WordRules();
        }

        rules.Count++;
        foreach (var stem in Stems)
        {
            rules.Right.Add(RuleFor(word, lemma, stem), 1);
        }
    }

    /// <summary>The rules by key, see <see cref="LemmaTable"/>.</summary>
    public IReadOnlyList<(string Key, LemmaRule Rule)> Learn()
    {
        var rules = LearnEndings();
        var chosen = rules.ToList();
        foreach (var (word, seen) in _words)
        {
            var inherited = Longest(rules, word);
            var best = seen.Right.Best;
            if (seen.Right[best] > seen.Right[inherited])
            {
                chosen.Add(KeyValuePair.Create(LemmaTable.WholeWord + word, best));
            }
        }

        return [.. chosen.Select(pair => (pair.Key, pair.Value))];
    }

    private Dictionary<string, LemmaRule> LearnEndings()
    {
        var rules = new Dictionary<string, LemmaRule>(StringComparer.Ordinal);
        foreach (var (ending, votes) in Endings())
        {
            var best = votes.Best;
            if (ending.Length == 0 || votes[best] - votes[Longest(rules, ending)] >= LeastGain)
            {
                rules[ending] = best;
            }
        }

        return rules;
    }

    /// <summary>Votes of words for rules, by ending, shorter endings first.</summary>
    private IEnumerable<(string Ending, RuleVotes Votes)> Endings()
    {
        var byEnding = new Dictionary<string, EndingRules>(StringComparer.Ordinal) { [""] = new EndingRules() };
        foreach (var (word, seen) in _words)
        {
            for (var length = 0; length <= Math.Min(LemmaTable.LongestEnding, word.Length); length++)
            {
                var ending = word[^length..];
                if (!byEnding.TryGetValue(ending, out var rules))
                {
                    byEnding[ending] = rules = new EndingRules();
                }

                rules.Add(seen, length);
            }
        }

        return byEnding.Where(pair => !pair.Key.Contains(LemmaTable.WholeWord, StringComparison.Ordinal))
            .OrderBy(pair => pair.Key.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => (pair.Key, pair.Value.WithSupport(LeastWords)));
    }

    private static LemmaRule Longest(Dictionary<string, LemmaRule> rules, string word)
    {
        for (var length = Math.Min(LemmaTable.LongestEnding, word.Length); length > 0; length--)
        {
            if (rules.TryGetValue(word[^length..], out var rule))
            {
                return rule;
            }
        }

        return rules.GetValueOrDefault("", new LemmaRule(LemmaStem.Lower, 0, ""));
    }

    private static LemmaRule RuleFor(string word, string lemma, LemmaStem stem)
    {
        var taken = new char[word.Length];
        var length = LemmaRule.Take(word, stem, taken);
        var shared = taken.AsSpan(0, length).CommonPrefixLength(lemma);
        return new LemmaRule(stem, length - shared, lemma[shared..]);
    }

    /// <summary>How often a word was seen, and how often each rule gave its lemma.</summary>
    private sealed class WordRules
    {
        public int Count { get; set; }

        public RuleVotes Right { get; } = new();
    }

    /// <summary>Votes of the words with an ending; a word's weight grows with the logarithm of its count.</summary>
    private sealed class EndingRules
    {
        private readonly RuleVotes _votes = new();
        private readonly RuleVotes _words = new();

        // A rule may cut no more than the ending that it is chosen by.
        public void Add(WordRules seen, int length)
        {
            var weight = (1 + Math.Log2(seen.Count)) / seen.Count;
            foreach (var (rule, count) in seen.Right.All.Where(pair => pair.Value > 0 && pair.Key.Cut <= length))
            {
                _votes.Add(rule, weight * count);
                _words.Add(rule, 1);
            }
        }

        public RuleVotes WithSupport(int words) => _votes.Where(rule => _words[rule] >= words);
    }
}
