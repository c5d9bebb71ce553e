namespace OnRecord.Training.Evaluation;

/// <summary>Joins gold and predicted attributions one to one, the best overlap of contents first.</summary>
internal static class AttributionMatching
{
    // The scorer's threshold; it is the definition of "found".
    private const double LeastOverlap = 0.5;

    /// <summary>Pairs of indexes of attributions whose contents' intersection over union is at least 0.5. Of equal
    /// overlaps, one with a shared source word goes first, then the earlier gold, then the earlier predicted
    /// one.</summary>
    public static List<(int Gold, int Predicted)> Match(
        IReadOnlyList<AttributionWords> gold, IReadOnlyList<AttributionWords> predicted)
    {
        var candidates = Candidates(gold, predicted);
        candidates.Sort();
        var goldTaken = new bool[gold.Count];
        var predictedTaken = new bool[predicted.Count];
        var pairs = new List<(int Gold, int Predicted)>();
        foreach (var (_, _, i, j) in candidates)
        {
            if (!goldTaken[i] && !predictedTaken[j])
            {
                goldTaken[i] = predictedTaken[j] = true;
                pairs.Add((i, j));
            }
        }

        return pairs;
    }

    private static List<(double Distance, bool SourcesDiffer, int Gold, int Predicted)> Candidates(
        IReadOnlyList<AttributionWords> gold, IReadOnlyList<AttributionWords> predicted)
    {
        var candidates = new List<(double, bool, int, int)>();
        for (var i = 0; i < gold.Count; i++)
        {
            for (var j = 0; j < predicted.Count; j++)
            {
                var overlap = Overlap(gold[i].Content, predicted[j].Content);
                if (overlap >= LeastOverlap)
                {
                    // Negated, so that the tuples' own order is the order of choice.
                    candidates.Add((-overlap, gold[i].Source.Shared(predicted[j].Source) == 0, i, j));
                }
            }
        }

        return candidates;
    }

    private static double Overlap(WordSet gold, WordSet predicted)
    {
        var shared = gold.Shared(predicted);
        return shared == 0 ? 0 : (double)shared / (gold.Count + predicted.Count - shared);
    }
}
