using OnRecord.Neural;
using OnRecord.Statements;
using OnRecord.Text;
using OnRecord.Training.Corpora;
using OnRecord.Training.Evaluation;

namespace OnRecord.Training.Statements;

/// <summary>Learns from texts that the network has not seen which candidates are right, and from what chance on they
/// are worth reporting.</summary>
internal sealed class ScorerTrainer(StatementFinder finder, TreeBooster booster)
{
    private readonly List<Proposal> _proposals = [];

    /// <summary>Adds a text and its annotation.</summary>
    internal void Add(ReportText text, AttributedText gold)
    {
        var facts = new TextFacts(text);
        var candidates = finder.Propose(facts);
        candidates.Sort(static (x, y) => x.Window.Anchor.CompareTo(y.Window.Anchor));
        var words = TextWords.From(text.Text);
        var annotated = gold.Attributions.Select(a => AttributionWords.From(words, a)).ToList();
        var rows = new List<(float[], bool)>();
        for (var i = 0; i < candidates.Count; i++)
        {
            var features = new float[CandidateFeatures.Count];
            CandidateFeatures.Fill(facts, candidates, i, features);
            var mine = AttributionWords.From(words, AttributionOf(text, candidates[i]));
            rows.Add((features, annotated.Any(a => Matches(a, mine))));
        }

        _proposals.Add(new Proposal(facts, gold, candidates, rows));
    }

    /// <summary>Trees over all texts added, and the chance that gives the best figures where trees learned on one half
    /// are used on the other.</summary>
    internal (ObliviousTrees Trees, float Threshold) Fit()
    {
        var halves = Enumerable.Range(0, 2).Select(half => _proposals.Where((_, i) => i % 2 == half).ToList()).ToList();
        ScoreAll(halves[1], Fit(halves[0]));
        ScoreAll(halves[0], Fit(halves[1]));
        var threshold = Enumerable.Range(5, 15).Select(static i => i * 0.03f).MaxBy(Quality);
        return (Fit(_proposals), threshold);
    }

    internal static Attribution AttributionOf(ReportText text, Candidate candidate) => new(
        candidate.Spans(text, SpanLabels.Source), candidate.Spans(text, SpanLabels.Cue),
            candidate.Spans(text, SpanLabels.Content));

    private static bool Matches(AttributionWords gold, AttributionWords mine)
    {
        var shared = gold.Content.Shared(mine.Content);
        return shared > 0 && 2 * shared >= gold.Content.Count + mine.Content.Count - shared && gold.SharesSource(mine);
    }

    private static void ScoreAll(List<Proposal> proposals, ObliviousTrees trees)
    {
        foreach (var proposal in proposals)
        {
            for (var i = 0; i < proposal.Candidates.Count; i++)
            {
                proposal.Candidates[i].Score = VectorMath.Sigmoid(trees.Sum(proposal.Rows[i].Features));
            }
        }
    }

    private ObliviousTrees Fit(List<Proposal> proposals)
    {
        var rows = proposals.SelectMany(static p => p.Rows).ToList();
        return booster.Fit(rows.Select(static r => r.Features).ToList(), rows.Select(static r => r.Right).ToList());
    }

    private double Quality(float threshold)
    {
        var score = AttributionScore.Of(_proposals.Select(p => (p.Facts.Text.Text, p.Gold.Attributions,
            (IReadOnlyList<Attribution>)CandidateChooser.Choose(p.Candidates, threshold)
                .Select(c => AttributionOf(p.Facts.Text, c)).ToList())));
        return score[ScoreRow.Found].F1 + score[ScoreRow.Attributed].F1 + score[ScoreRow.ContentEqual].F1;
    }

    private sealed record Proposal(TextFacts Facts, AttributedText Gold, List<Candidate> Candidates,
        List<(float[] Features, bool Right)> Rows);
}
