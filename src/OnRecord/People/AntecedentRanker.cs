using OnRecord.Neural;

namespace OnRecord.People;

/// <summary>Chooses whom "he", "she" or "the minister" stands for, by trees that learned it.</summary>
internal sealed class AntecedentRanker(ObliviousTrees trees)
{
    // Most descriptions speak of somebody new: below this chance one does.
    internal const double LeastOfDescription = 0.5;

    /// <summary>The person whom the pronoun most likely stands for.</summary>
    internal Link? Choose(AntecedentFeatures candidates)
    {
        Span<float> chances = stackalloc float[candidates.Candidates];
        Score(candidates, chances);
        var (best, most, sum) = (0, 0.0, 0.0);
        for (var i = 0; i < chances.Length; i++)
        {
            sum += chances[i];
            (best, most) = chances[i] > most ? (i, chances[i]) : (best, most);
        }

        return candidates.IsDescription && most < LeastOfDescription
            ? null : new Link(candidates.Candidate(best), most / Math.Max(1, sum));
    }

    private void Score(AntecedentFeatures candidates, Span<float> chances)
    {
        Span<float> row = stackalloc float[AntecedentFeatures.Count];
        Span<float> columns = stackalloc float[AntecedentFeatures.Count * ObliviousTrees.Lanes];
        for (var i = 0; i < chances.Length; i++)
        {
            candidates.Fill(i, row);
            ObliviousTrees.Place(row, i, columns);
        }

        trees.SumEach(columns, chances);
        foreach (ref var chance in chances)
        {
            chance = VectorMath.Sigmoid(chance);
        }
    }
}
