using OnRecord.Tagging;

namespace OnRecord.Training.Lemmas;

/// <summary>Weights of rules.</summary>
internal sealed class RuleVotes
{
    private readonly Dictionary<LemmaRule, double> _votes = [];

    /// <summary>All rules with a weight.</summary>
    public IReadOnlyDictionary<LemmaRule, double> All => _votes;

    /// <summary>
    /// The heaviest rule; of equal ones the plainest stem, then the shortest cut. Lower case where there is none.
    /// </summary>
    public LemmaRule Best => _votes.Count == 0 ? new LemmaRule(LemmaStem.Lower, 0, "") : _votes
        .OrderByDescending(pair => Math.Round(pair.Value, 6)).ThenBy(pair => Rank(pair.Key.Stem))
        .ThenBy(pair => pair.Key.Cut).ThenBy(pair => pair.Key.Append, StringComparer.Ordinal).First().Key;

    /// <summary>The weight of a rule; 0 where it has none.</summary>
    public double this[LemmaRule rule] => _votes.GetValueOrDefault(rule);

    /// <summary>Adds to a rule's weight.</summary>
    public void Add(LemmaRule rule, double weight) => _votes[rule] = this[rule] + weight;

    /// <summary>The votes for the rules that fulfil a condition.</summary>
    public RuleVotes Where(Predicate<LemmaRule> condition)
    {
        var kept = new RuleVotes();
        foreach (var (rule, weight) in _votes.Where(pair => condition(pair.Key)))
        {
            kept.Add(rule, weight);
        }

        return kept;
    }

    private static int Rank(LemmaStem stem) => stem switch
    {
        LemmaStem.Lower => 0,
        LemmaStem.Mixed => 1,
        LemmaStem.Written => 2,
        _ => 3,
    };
}
