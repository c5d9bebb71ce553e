using OnRecord.People;
using OnRecord.People.Mentions;
using OnRecord.Statements;
using OnRecord.Text;
using OnRecord.Training.Corpora;

namespace OnRecord.Training.People;

/// <summary>Pronouns with their candidates, as rows to learn from: each has the numbers of a candidate and whether it
/// is the one that the corpus gives.</summary>
internal sealed class AntecedentExamples(StatementFinder finder)
{
    private readonly KnownNames _names = new();

    /// <summary>What to learn from so far: a row for each candidate, and the number of the right one, −1 when none
    /// is.</summary>
    internal List<(float[][] Rows, int Right)> Rows { get; } = [];

    /// <summary>True to learn from descriptions, too, where the corpus marks who is new.</summary>
    internal bool WithDescriptions { get; init; }

    /// <summary>Adds the pronouns of a text whose candidates hold the one that the corpus gives.</summary>
    internal void Add(CoreferenceText gold)
    {
        var facts = new TextFacts(ReportText.From(gold.Text));
        var statements = StatementMaker.Make(facts, finder.Find(facts).Chosen);
        var chains = ChainsByEnd(gold);
        Discourse.Read(facts, statements,
            new DiscourseOptions(candidates => Choose(facts, chains, candidates), _names));
    }

    // A mention is known by the end of its head, where names, nouns and pronouns end alike.
    private static Dictionary<int, CoreferenceChain> ChainsByEnd(CoreferenceText gold)
    {
        var chains = new Dictionary<int, CoreferenceChain>();
        foreach (var chain in gold.Chains.Where(static chain => chain.Mentions.Count > 1))
        {
            foreach (var mention in chain.Mentions)
            {
                chains[mention.Head.End] = chain;
            }
        }

        return chains;
    }

    private Link? Choose(TextFacts facts, Dictionary<int, CoreferenceChain> chains, AntecedentFeatures candidates)
    {
        var known = chains.TryGetValue(facts.Text.TokenSpan[candidates.Token].Span.End, out var chain);
        if (candidates.IsDescription ? !WithDescriptions : !known)
        {
            return null;
        }

        for (var i = 0; i < candidates.Candidates; i++)
        {
            if (chain is not null && IsOf(facts, chains, chain, candidates.Candidate(i)))
            {
                Add(candidates, i);
                return new Link(candidates.Candidate(i), 1);
            }
        }

        if (candidates.IsDescription)
        {
            Add(candidates, -1);
        }

        return null;
    }

    private void Add(AntecedentFeatures candidates, int right) =>
        Rows.Add(([.. Enumerable.Range(0, candidates.Candidates).Select(c => Row(candidates, c))], right));

    private static bool IsOf(TextFacts facts, Dictionary<int, CoreferenceChain> chains, CoreferenceChain chain,
        Entity entity) =>
        entity.Mentions.Any(mention => mention.Form != MentionForm.Pronoun
            && chains.TryGetValue(facts.Text.TokenSpan[mention.Phrase.Head].Span.End, out var other) && other == chain);

    private static float[] Row(AntecedentFeatures candidates, int index)
    {
        var row = new float[AntecedentFeatures.Count];
        candidates.Fill(index, row);
        return row;
    }
}
