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
    private const float LeastContainment = 0.2f;

    /// <summary>The wordings, each once.</summary>
    public IReadOnlyList<KeptWording> Of(IReadOnlyList<ReportedWording> own)
    {
        var limit = Math.Clamp(Most / Math.Max(1, own.Count), LeastOfOne, MostOfOne);
        var ids = ledger.WithIndex((index, store) => own
            .Select(static wording => FoldedWords.Of(wording.Wording.Text).Letters.TrimEnd()).Distinct(StringComparer.Ordinal)
            .SelectMany(words => index.Find(store, words, limit))
            .Where(static candidate => candidate.Containment >= LeastContainment)
            .Select(static candidate => candidate.Id).ToHashSet());
        return new LedgerWordings(ledger.Database).OfMany(ids);
    }
}
