using OnRecord.Neural;

namespace OnRecord.People;

/// <summary>Chooses whom "he" or "she" stands for, by trees that learned it.</summary>
internal sealed class AntecedentRanker(ObliviousTrees trees)
{
    internal static AntecedentRanker Load() => new(new ObliviousTrees(1, 0, ([15, 2, 21], [1.5f, 0.5f, 0.5f], [0, 1, 0, 1, 0, 0.7f])));
    /// <summary>The person whom the pronoun most likely stands for; null when nobody was mentioned who could be.</summary>
    internal Link? Find(Discourse discourse, int token, bool female)
    {
        var features = new AntecedentFeatures(discourse, token, female);
        Span<float> row = stackalloc float[AntecedentFeatures.Count];
        var (best, most, sum) = (-1, double.NegativeInfinity, 0.0);
        for (var i = 0; i < features.Candidates; i++)
        {
            features.Fill(i, row);
            double chance = VectorMath.Sigmoid(trees.Sum(row));
            sum += chance;
            (best, most) = chance > most ? (i, chance) : (best, most);
        }

        return best < 0 ? null : new Link(features.Candidate(best), most / Math.Max(1, sum));
    }
}
