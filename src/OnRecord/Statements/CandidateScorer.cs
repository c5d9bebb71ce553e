using OnRecord.Neural;
using OnRecord.Tagging;

namespace OnRecord.Statements;

/// <summary>Gives every candidate its chance to be a statement that a trained annotator would have, with this source.</summary>
internal sealed class CandidateScorer
{
    private readonly ObliviousTrees _trees;

    internal CandidateScorer(Model model)
    {
        _trees = model.File.Trees("scorer");
        Threshold = model.Numbers<float>("scorer.settings")[2];
    }

    /// <summary>The chance from which on a statement is worth reporting.</summary>
    internal double Threshold { get; }

    /// <summary>Sorts the candidates by their anchors and scores them.</summary>
    internal void Score(TextFacts facts, List<Candidate> candidates)
    {
        candidates.Sort(static (x, y) => x.Window.Anchor.CompareTo(y.Window.Anchor));
        for (var first = 0; first < candidates.Count; first += ObliviousTrees.Lanes)
        {
            ScoreEach(facts, candidates, (first, Math.Min(candidates.Count, first + ObliviousTrees.Lanes)));
        }
    }

    private void ScoreEach(TextFacts facts, List<Candidate> candidates, (int First, int End) range)
    {
        Span<float> features = stackalloc float[CandidateFeatures.Count];
        Span<float> columns = stackalloc float[CandidateFeatures.Count * ObliviousTrees.Lanes];
        Span<float> scores = stackalloc float[range.End - range.First];
        for (var i = 0; i < scores.Length; i++)
        {
            CandidateFeatures.Fill(facts, candidates, range.First + i, features);
            ObliviousTrees.Place(features, i, columns);
        }

        _trees.SumEach(columns, scores);
        for (var i = 0; i < scores.Length; i++)
        {
            candidates[range.First + i].Score = VectorMath.Sigmoid(scores[i]);
        }
    }
}
