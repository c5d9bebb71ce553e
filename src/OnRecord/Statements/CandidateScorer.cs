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
        Span<float> features = stackalloc float[CandidateFeatures.Count];
        for (var i = 0; i < candidates.Count; i++)
        {
            CandidateFeatures.Fill(facts, candidates, i, features);
            candidates[i].Score = VectorMath.Sigmoid(_trees.Sum(features));
        }
    }
}
