using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Protecting;
using OnRecord.Wordings;

namespace OnRecord.Ledger.Following;

/// <summary>Follows utterances through the ledger.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="masks">What is withheld; null to show everything.</param>
internal sealed class ThreadFinder(StatementLedger ledger, ReportMasks? masks)
{
    // Of words asked for, so many must stand in a wording side by side or nearly so.
    private const double LeastShare = 0.7;

    // A ledger of fewer wordings is looked at as a whole: as fast, and the same as all threads.
    private const long Few = 1_000;

    private readonly Database _database = ledger.Database;
    private readonly StoryCopies _copies = new(ledger.Database);

    /// <summary>All threads, in the order of their earliest wording. The ledger's wordings must fit in
    /// memory.</summary>
    public IEnumerable<KeptThread> All() => Whole().Select(_copies.Mark);

    /// <summary>The threads that a statement's wordings are in.</summary>
    public IReadOnlyList<KeptThread> OfStatement(long statement)
    {
        var own = new LedgerWordings(_database).OfStatement(statement);
        return [.. Round(own.Select(static wording => wording.Reported.Wording.Text)).Threads
            .Where(thread => thread.Wordings.Any(one => one.Wording.Statement == statement)).Select(_copies.Mark)];
    }

    /// <summary>The threads of wordings that these words are of, or part of; the closest first.</summary>
    public IReadOnlyList<KeptThread> OfWords(string words)
    {
        var asked = FoldedWords.Of(words);
        var (threads, near) = Round([words]);
        return [.. threads.Select(thread =>
            (Thread: thread, Share: thread.Wordings.Where(one => near.Contains(one.Wording.Id))
                .Select(one => Share(asked, one.Wording)).DefaultIfEmpty().Max()))
            .Where(static one => one.Share >= LeastShare).OrderByDescending(static one => one.Share)
            .ThenByDescending(static one => one.Thread.Wordings.Count).Select(one => _copies.Mark(one.Thread))];
    }

    private IEnumerable<KeptThread> Whole()
    {
        var wordings = new LedgerWordings(_database).All();
        return Threads(wordings, WordingThreads.Find(wordings.Select(static wording => wording.Reported)));
    }

    private static double Share(FoldedWords asked, KeptWording wording)
    {
        var words = FoldedWords.Of(wording.Reported.Wording);
        var stretches = Stretch.Of(asked, words, WordAlignment.Of(asked, words));
        return asked.Count == 0 ? 0
            : (double)Evidence.Of(asked, words, stretches, Surprise.Flat).Evidence.Equal / asked.Count;
    }

    private (IReadOnlyList<KeptThread> Threads, IReadOnlySet<long> Near) Round(IEnumerable<string> texts)
    {
        var (wordings, near) = ledger.WithIndex((index, store) => new Neighbourhood(_database, index, store)
            .Of(texts.Select(static text => FoldedWords.Of(text).Letters.TrimEnd())));
        if (_database.Number("SELECT count(*) FROM (SELECT 1 FROM wording LIMIT $1) AS few", Few) < Few)
        {
            return ([.. Whole()], near);
        }

        var threads = WordingThreads.Find(wordings.Select(static wording => wording.Reported),
            static compared => new SharedPhrases(compared).Before, PhraseSample.Of(_database)
                .Without(wordings.Select(static wording => wording.Words)));
        return ([.. Threads(wordings, threads)], near);
    }

    private IEnumerable<KeptThread> Threads(IReadOnlyList<KeptWording> wordings, IReadOnlyList<WordingThread> threads)
    {
        // Two rows may be equal in all that is compared.
        var kept = new Dictionary<ReportedWording, KeptWording>(ReferenceEqualityComparer.Instance);
        foreach (var wording in wordings)
        {
            kept.Add(wording.Reported, wording);
        }

        return threads.Select(thread => new KeptThread(
            thread.Id, Shown(kept[thread.Fullest]),
                [.. thread.Wordings.Select(one => (Shown(kept[one.Reported]), one))]));
    }

    private KeptWording Shown(KeptWording wording)
    {
        if (masks?.Of(wording.Report.Id) is not { IsEmpty: false } mask)
        {
            return wording;
        }

        var isProtected = mask.Protects(wording.Speaker);
        return wording with
        {
            Report = mask.Mask(wording.Report),
            Text = mask.Mask(wording.Text),
            IsProtected = isProtected,
            SpeakerName = isProtected ? mask.Label(wording.Speaker!.Value) : mask.Mask(wording.SpeakerName),
        };
    }
}
