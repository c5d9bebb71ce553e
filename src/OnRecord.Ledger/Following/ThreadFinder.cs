using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Protecting;
using OnRecord.Wordings;

namespace OnRecord.Ledger.Following;

/// <summary>Follows utterances through the ledger.</summary>
/// <param name="database">The ledger.</param>
/// <param name="masks">What is withheld; null to show everything.</param>
internal sealed class ThreadFinder(Database database, ReportMasks? masks)
{
    /// <summary>All threads, in the order of their earliest wording.</summary>
    public IEnumerable<KeptThread> All() => Threads(new LedgerWordings(database).All());

    /// <summary>The threads that a statement's wordings are in.</summary>
    public IReadOnlyList<KeptThread> OfStatement(long statement) => [.. All().Where(thread =>
        thread.Wordings.Any(one => one.Wording.Statement == statement))];

    /// <summary>The threads of wordings that these words are of, or part of; the closest first.</summary>
    public IReadOnlyList<KeptThread> OfWords(string words)
    {
        var asked = new ComparedWording(new ReportedWording
        {
            Report = "",
            Wording = new Wording { Spans = [new TextSpan(0, words.Length)], Text = words },
        });
        return [.. All().Select(thread => (Thread: thread, Close: Closeness(asked, thread)))
            .Where(static one => one.Close < WordingRelation.Different).OrderBy(static one => one.Close)
            .ThenByDescending(static one => one.Thread.Wordings.Count).Select(static one => one.Thread)];
    }

    private static WordingRelation Closeness(ComparedWording asked, KeptThread thread) =>
        thread.Wordings.Min(one => WordingComparison.Of(asked, new ComparedWording(one.Wording.Reported)).Relation);

    private IEnumerable<KeptThread> Threads(IReadOnlyList<KeptWording> wordings)
    {
        // Two rows may be equal in all that is compared.
        var kept = new Dictionary<ReportedWording, KeptWording>(ReferenceEqualityComparer.Instance);
        foreach (var wording in wordings)
        {
            kept.Add(wording.Reported, wording);
        }

        return WordingThreads.Find(wordings.Select(static wording => wording.Reported)).Select(thread => new KeptThread(
            thread.Id, Shown(kept[thread.Fullest]), [.. thread.Wordings.Select(one => (Shown(kept[one.Reported]), one))]));
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
            SpeakerName = isProtected ? mask.Label(wording.Speaker!.Value) : mask.Mask(wording.SpeakerName),
        };
    }
}
