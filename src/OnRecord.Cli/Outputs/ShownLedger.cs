using OnRecord.Ledger;
using OnRecord.Ledger.Finding;
using OnRecord.Ledger.Protecting;
using OnRecord.Ledger.Speakers;

namespace OnRecord.Cli.Outputs;

/// <summary>A ledger whose content is shown to somebody, without the names of protected speakers unless a reason was
/// given. </summary>
internal sealed class ShownLedger : IDisposable
{
    private ShownLedger(StatementLedger ledger, string? reason)
    {
        (Ledger, Reason) = (ledger, reason);
        Masks = reason is null ? new ReportMasks(ledger.Database) : null;
    }

    /// <summary>The ledger.</summary>
    public StatementLedger Ledger { get; }

    /// <summary>Why protected names are shown, on one line and safe to print; null where they are withheld.</summary>
    public string? Reason { get; }

    /// <summary>True when protected names are shown.</summary>
    public bool ShowsProtected => Reason is not null;

    /// <summary>What is withheld; null where nothing is.</summary>
    public ReportMasks? Masks { get; }

    /// <summary>Opens a ledger that is there; a reason is kept in its log.</summary>
    /// <param name="place">The ledger's file or address.</param>
    /// <param name="reason">Why protected names are to be shown; null when they are not.</param>
    /// <param name="verb">By what they are shown, for the log.</param>
    /// <exception cref="OnRecordException">The ledger can't be read (OR95…), or the reason has no words
    /// (OR9204).</exception>
    public static ShownLedger Open(string place, string? reason, string verb)
    {
        var words = ShownReason.Of(reason);
        var ledger = StatementLedger.Open(place, new LedgerOptions { Create = false, ReadOnly = words is null });
        try
        {
            ledger.NoteShown(words, verb);
            return new ShownLedger(ledger, words);
        }
        catch
        {
            ledger.Dispose();
            throw;
        }
    }

    /// <summary>A page of what the query asks for, as it may be shown, and the place where it ended; null when nothing
    /// follows. </summary>
    public (IReadOnlyList<FoundStatement> Statements, PagePlace? Next) Find(FindQuery query) => Ledger.Guard(() =>
    {
        var (found, next) = new StatementSearch(Ledger.Database).Find(query);
        return (Masks is null ? found : [.. found.Select(Masks.Mask)], next);
    });

    /// <summary>Numbers of the speakers whom a name may mean.</summary>
    public IReadOnlyList<long> Speakers(string name) =>
        Ledger.Guard(() => new SpeakerNames(Ledger.Database, ShowsProtected).Find(name));

    /// <inheritdoc/>
    public void Dispose() => Ledger.Dispose();
}
