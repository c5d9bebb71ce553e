using OnRecord.Ledger.Following;
using OnRecord.Wordings;

namespace OnRecord.Ledger.Checking;

/// <summary>Gathers the ledger's wordings that may be of one utterance with a report's own.</summary>
internal sealed class OwnCandidates(StatementLedger ledger)
{
    // For all of a report's quotations together; each gets the nearest.
    private const int Most = 2_400;
    private const int MostOfOne = 48;
    private const int LeastOfOne = 6;

    // Below this, of PolNeAR's training texts no two quotations were one utterance.
    private const float LeastContainment = 0.3f;

    /// <summary>The wordings, each once, and those of the report that have any.</summary>
    public (IReadOnlyList<KeptWording> Candidates,
        IReadOnlyList<ReportedWording> Own) Of(IReadOnlyList<ReportedWording> own)
    {
        var limit = Math.Clamp(Most / Math.Max(1, own.Count), LeastOfOne, MostOfOne);
        var found = ledger.WithIndex((index, store) => own.Select(wording => index
            .Find(store, FoldedWords.Of(wording.Wording.Text).Letters.TrimEnd(), limit)
            .Where(static candidate => candidate.Containment >= LeastContainment)
            .Select(static candidate => candidate.Id).ToList()).ToList());
        return (new LedgerWordings(ledger.Database).OfMany(found.SelectMany(static ids => ids).ToHashSet()),
            [.. own.Where((_, i) => found[i].Count > 0)]);
    }
}
