namespace OnRecord.Wordings;

/// <summary>Joins the pairs of wordings that are one utterance.</summary>
/// <remarks>Twice: what was joined first tells how many utterances hold a phrase, so that one that is printed
/// everywhere doesn't pass for a slogan.</remarks>
/// <param name="wordings">The wordings, by publication.</param>
/// <param name="elsewhere">How common phrases are in what a larger record holds besides; null where that is
/// nothing.</param>
internal sealed class PairJoiner(IReadOnlyList<ComparedWording> wordings, PhraseCounts? elsewhere = null)
{
    // Pairs further below what is asked for than this don't get there by better counts, nor by what is told beside them.
    private const double Hopeless = -32;

    /// <summary>The sets of wordings, by their indexes.</summary>
    internal Components Join(CandidateSource candidates)
    {
        var pairs = Enumerable.Range(0, wordings.Count).SelectMany(later =>
            candidates(later).Where(earlier => earlier < later).Distinct().Order().Select(earlier => (earlier, later)));
        var weighed = Weigh(pairs, static wording => wording.Occasion);
        var first = Accept(weighed);
        var utterances = Enumerable.Range(0, wordings.Count)
            .ToDictionary(index => wordings[index], index => wordings[first[index]].Occasion);
        return Accept(Weigh(weighed.Select(static pair => (pair.Earlier, pair.Later)),
            wording => utterances[wording]));
    }

    private List<WeighedPair> Weigh(
        IEnumerable<(int Earlier, int Later)> pairs, Func<ComparedWording, string> utteranceOf)
    {
        var counts = PhraseCounts.Of(wordings.Select(wording => (wording.Words, utteranceOf(wording))), elsewhere);
        var (apart, together) = (new Surprise(counts, 2), new Surprise(counts, 1));
        var weighed = new List<WeighedPair>();
        foreach (var (earlier, later) in pairs)
        {
            var (one, other) = (wordings[earlier], wordings[later]);
            var surprise = utteranceOf(one) == utteranceOf(other) ? together : apart;
            var evidence = Evidence.Of(one, other, surprise);
            if (Pairing.AreContrary(one, other, evidence) || Pairing.Margin(one, other, evidence, 0) >= Hopeless)
            {
                weighed.Add(new WeighedPair(
                    earlier, later, evidence with { Told = surprise.OfTold(one, other) }));
            }
        }

        return weighed;
    }

    private Components Accept(List<WeighedPair> pairs)
    {
        var company = new Company(wordings,
            pairs.Where(pair => Margin(pair, 0) >= 0).Select(static pair => (pair.Earlier, pair.Later)));
        var margins = pairs.ConvertAll(pair =>
            (Pair: pair, Margin: Margin(pair, company.Of((pair.Earlier, pair.Later)))));
        var joined = new CautiousComponents(wordings.Count,
            margins.Where(item => item.Margin < 0 && AreContrary(item.Pair))
                .Select(static item => (item.Pair.Earlier, item.Pair.Later)));
        foreach (var (pair, _) in margins.Where(static item => item.Margin >= 0)
            .OrderByDescending(static item => item.Margin).ThenBy(static item => item.Pair))
        {
            joined.Join(pair.Earlier, pair.Later);
        }

        return joined.Sets;
    }

    private bool AreContrary(WeighedPair pair) =>
        Pairing.AreContrary(wordings[pair.Earlier], wordings[pair.Later], pair.Evidence);

    private double Margin(WeighedPair pair, int company) =>
        Pairing.Margin(wordings[pair.Earlier], wordings[pair.Later], pair.Evidence, company);
}
