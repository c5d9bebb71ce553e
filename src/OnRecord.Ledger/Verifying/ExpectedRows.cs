using OnRecord.Ledger.Log;
using OnRecord.Ledger.Tables;

namespace OnRecord.Ledger.Verifying;

/// <summary>What the log says that the tables hold: for each row the last entry that touched it, and its hash from then
/// on.</summary>
internal sealed class ExpectedRows
{
    private readonly Dictionary<LedgerTable, Dictionary<long, (long Entry, UInt128 Hash)>> _rows =
        LedgerTables.All.ToDictionary(static table => table, static _ => new Dictionary<long, (long, UInt128)>());

    /// <summary>The rows of a table, by identifier.</summary>
    public Dictionary<long, (long Entry, UInt128 Hash)> Of(LedgerTable table) => _rows[table];

    /// <summary>Takes in an entry's rows; entries come in the log's order. False where the list is no list.</summary>
    public bool TryTake(long entry, ReadOnlySpan<byte> rows) => RowList.TryRead(rows, row =>
    {
        if (row.Hash is { } hash)
        {
            _rows[row.Table][row.Id] = (entry, hash);
        }
        else
        {
            _rows[row.Table].Remove(row.Id);
        }
    });
}
