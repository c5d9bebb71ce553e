using OnRecord.Ledger.Log;
using OnRecord.Ledger.Tables;

namespace OnRecord.Ledger;

public sealed partial class StatementLedger
{
    // What points to others goes first.
    private static readonly LedgerTable[] OfReading =
        [LedgerTables.Wording, LedgerTables.Statement, LedgerTables.ReportSpeaker];

    /// <summary>Keeps a reading in place of the one that was kept of the same report, as after an update of the model;
    /// adds it where there was none. What people decided about speakers holds on.</summary>
    /// <param name="reading">As for <see cref="Add"/>.</param>
    /// <param name="wordings">As for <see cref="Add"/>.</param>
    /// <exception cref="OnRecordException">The database failed.</exception>
    public Addition Replace(Reading reading, IReadOnlyList<StatementWording>? wordings = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Guard(() => Find(Sha256Of(reading.Report)) is { Kind: AdditionKind.AlreadyThere } there
            ? Replace(there, reading, wordings ?? [])
            : Add(reading, wordings));
    }

    private Addition Replace(Addition there, Reading reading, IReadOnlyList<StatementWording> wordings)
    {
        Database.SetDurable(false);
        using var entry = new LogEntry(Database, _options.Clock);
        foreach (var table in OfReading)
        {
            foreach (var id in IdsOf(table, there.Report))
            {
                entry.Remove(table, id);
            }
        }

        PutFindings(entry, there.Report, reading, wordings);
        entry.Commit("reread", $"report {there.Report}");
        return there with { Kind = AdditionKind.Replaced };
    }

    // The last first: a nested statement comes after the one that holds it.
    private List<long> IdsOf(LedgerTable table, long report) =>
        Database.Numbers($"SELECT id FROM {table.Name} WHERE report = $1 ORDER BY id DESC", report);
}
