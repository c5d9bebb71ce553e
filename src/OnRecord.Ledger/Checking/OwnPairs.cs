using OnRecord.Ledger.Following;
using OnRecord.Wordings;

namespace OnRecord.Ledger.Checking;

/// <summary>A quotation of the report that is checked, with the ledger's wordings of the same utterance.</summary>
/// <param name="Own">The report's.</param>
/// <param name="Others">The ledger's, in the order of publication.</param>
internal sealed record OwnPairs(ReportedWording Own, IReadOnlyList<KeptWording> Others)
{
    /// <summary>Stands for the report that is checked: no report of a ledger has it for its number.</summary>
    public const string OwnReport = "";

    /// <summary>Finds them as threads are found, by comparing the report's quotations with the ledger's only; and those
    /// of the same words, whoever is said to have said them.</summary>
    public static IReadOnlyList<OwnPairs> Find(
        IReadOnlyList<ReportedWording> own, IReadOnlyList<KeptWording> candidates, Lazy<PhraseSample> sample)
    {
        if (candidates.Count == 0)
        {
            return [];
        }

        var kept = new Dictionary<ReportedWording, KeptWording>(ReferenceEqualityComparer.Instance);
        foreach (var candidate in candidates)
        {
            kept.Add(candidate.Reported, candidate);
        }

        var known = candidates.Select(static candidate => candidate.Words).Concat(own.Select(static wording =>
            FoldedWords.Of(wording.Wording.Text).Letters.TrimEnd()));
        var threads = WordingThreads.Find(
            own.Concat(candidates.Select(static candidate => candidate.Reported)), Between,
                sample.Value.Without(known));
        var found = threads.SelectMany(thread => InThread(thread, kept)).ToDictionary(
            static pair => pair.Own, static pair => pair.Others,
                ReferenceEqualityComparer.Instance as IEqualityComparer<ReportedWording>);
        var verbatim = new VerbatimRuns([.. candidates.Select(static candidate => FoldedWords.Of(candidate.Reported.Wording))]);
        return
        [
            .. own.Select(wording => new OwnPairs(wording, Together(
                    found.GetValueOrDefault(wording) ?? [],
                    verbatim.Find(FoldedWords.Of(wording.Wording)).Select(index => candidates[index]))))
                .Where(static pair => pair.Others.Count > 0).OrderBy(static pair => pair.Own.Wording.Spans[0]),
        ];
    }

    private static List<KeptWording> Together(IReadOnlyList<KeptWording> threaded, IEnumerable<KeptWording> verbatim) =>
        [.. threaded.Concat(verbatim).DistinctBy(static wording => wording.Id)
            .OrderBy(static wording => wording.Reported, ReportedOrder.Instance)];

    private static IEnumerable<OwnPairs> InThread(WordingThread thread, Dictionary<ReportedWording, KeptWording> kept)
    {
        var others = thread.Wordings.Select(one => kept.GetValueOrDefault(one.Reported)).OfType<KeptWording>().ToList();
        return others.Count == 0 ? []
            : thread.Wordings.Where(one => !kept.ContainsKey(one.Reported))
                .Select(one => new OwnPairs(one.Reported, others));
    }

    private static CandidateSource Between(IReadOnlyList<ComparedWording> compared)
    {
        var phrases = new SharedPhrases(compared);
        return index => phrases.Before(index).Where(before => IsOwn(compared[before]) != IsOwn(compared[index]));
    }

    private static bool IsOwn(ComparedWording wording) => wording.Reported.Report.Length == 0;
}
