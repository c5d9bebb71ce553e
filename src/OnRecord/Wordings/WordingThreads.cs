using System.Globalization;

namespace OnRecord.Wordings;

/// <summary>Follows utterances through a collection of wordings that fits in memory.</summary>
public static class WordingThreads
{
    /// <summary>The threads of <paramref name="wordings"/>, in the order of their earliest wording; each wording is in
    /// one thread, which is its own where nothing else is of the same utterance. The order of the wordings makes no
    /// difference.</summary>
    /// <exception cref="ArgumentNullException">The wordings are null.</exception>
    public static IReadOnlyList<WordingThread> Find(IEnumerable<ReportedWording> wordings)
    {
        ArgumentNullException.ThrowIfNull(wordings);
        return Find(wordings, static compared => new SharedPhrases(compared).Before);
    }

    /// <summary>The threads, with candidates from elsewhere.</summary>
    /// <param name="wordings">The wordings, in any order.</param>
    /// <param name="candidates">Makes the source of candidates for wordings in the order in which it gets them.</param>
    /// <param name="elsewhere">How common phrases are in the rest of a larger record that the wordings are from; null
    /// where there is no rest.</param>
    internal static IReadOnlyList<WordingThread> Find(
        IEnumerable<ReportedWording> wordings, Func<IReadOnlyList<ComparedWording>, CandidateSource> candidates,
        PhraseCounts? elsewhere = null)
    {
        var compared = wordings.Order(ReportedOrder.Instance)
            .Select(static wording => new ComparedWording(wording)).ToList();
        var threads = new PairJoiner(compared, elsewhere).Join(candidates(compared));
        return
        [
            .. Enumerable.Range(0, compared.Count).GroupBy(index => threads[index])
                .Select(thread => Thread([.. thread.Select(index => compared[index])])),
        ];
    }

    private static WordingThread Thread(List<ComparedWording> wordings)
    {
        var fullest = wordings.MaxBy(static wording => wording.Words.WrittenCount)!;
        return new WordingThread
        {
            Id = IdOf(wordings[0].Reported),
            Fullest = fullest.Reported,
            Wordings = [.. wordings.Select(wording => Compare(fullest, wording))],
        };
    }

    private static ThreadedWording Compare(ComparedWording fullest, ComparedWording wording)
    {
        if (ReferenceEquals(fullest, wording))
        {
            return new ThreadedWording(wording.Reported, WordingRelation.Identical, []);
        }

        var comparison = WordingComparison.Of(fullest, wording);
        return new ThreadedWording(wording.Reported, comparison.Relation, comparison.Changes);
    }

    // Place and report tell a wording from all others, and stay when reports are added.
    private static string IdOf(ReportedWording wording) => string.Create(CultureInfo.InvariantCulture,
        $"t{WordKey.Of($"{wording.Wording.Spans[0].Start} {wording.Report}"):x16}");
}
