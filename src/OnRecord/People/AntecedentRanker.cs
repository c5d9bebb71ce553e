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
        Span<float> row = stackalloc float[AntecedentFeatures.Count];
        var (best, most, sum) = (0, 0.0, 0.0);
        for (var i = 0; i < candidates.Candidates; i++)
        {
            candidates.Fill(i, row);
            double chance = VectorMath.Sigmoid(trees.Sum(row));
            sum += chance;
            (best, most) = chance > most ? (i, chance) : (best, most);
        }

        return candidates.IsDescription && most < LeastOfDescription ? null : new Link(candidates.Candidate(best), most / Math.Max(1, sum));
    }
}
