namespace OnRecord.Wordings;

/// <summary>Joins the pairs of wordings that are one utterance.</summary>
/// <remarks>Twice: what was joined first tells how many utterances hold a phrase, so that one that is printed everywhere doesn't
/// pass for a slogan.</remarks>
internal sealed class PairJoiner(IReadOnlyList<ComparedWording> wordings)
{
    // Pairs further below what is asked for than this don't get there by better counts.
    private const double Hopeless = -20;

    /// <summary>The sets of wordings, by their indexes.</summary>
    internal Components Join(CandidateSource candidates)
    {
        var pairs = Enumerable.Range(0, wordings.Count).SelectMany(later =>
            candidates(later).Where(earlier => earlier < later).Distinct().Order().Select(earlier => (earlier, later)));
        var weighed = Weigh(pairs, static wording => wording.Occasion);
        var first = Accept(weighed);
        var known = Enumerable.Range(0, wordings.Count)
            .ToDictionary(index => wordings[index], index => wordings[first[index]].Occasion);
        return Accept(Weigh(weighed.Select(static pair => (pair.Earlier, pair.Later)), wording => known[wording]));
    }

    private List<(int Earlier, int Later, Evidence Evidence)> Weigh(
        IEnumerable<(int Earlier, int Later)> pairs, Func<ComparedWording, string> utteranceOf)
    {
        var counts = PhraseCounts.Of(wordings.Select(wording => (wording.Words, utteranceOf(wording))));
        var (apart, together) = (new Surprise(counts, 2), new Surprise(counts, 1));
        var weighed = new List<(int, int, Evidence)>();
        foreach (var (earlier, later) in pairs)
        {
            var (one, other) = (wordings[earlier], wordings[later]);
            var surprise = utteranceOf(one) == utteranceOf(other) ? together : apart;
            var evidence = Evidence.Of(one, other, surprise);
            if (Pairing.Margin(one, other, evidence, 0) >= Hopeless)
            {
                weighed.Add((earlier, later, evidence));
            }
        }

        return weighed;
    }

    private Components Accept(List<(int Earlier, int Later, Evidence Evidence)> pairs)
    {
        double Margin((int Earlier, int Later, Evidence Evidence) pair, int company) =>
            Pairing.Margin(wordings[pair.Earlier], wordings[pair.Later], pair.Evidence, company);

        var company = new Company(wordings,
            pairs.Where(pair => Margin(pair, 0) >= 0).Select(static pair => (pair.Earlier, pair.Later)));
        var joined = new Components(wordings.Count);
        foreach (var pair in pairs.Where(pair => Margin(pair, company.Of((pair.Earlier, pair.Later))) >= 0))
        {
            joined.Join(pair.Earlier, pair.Later);
        }

        return joined;
    }
}
