using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Tables;
using OnRecord.Ledger.Verifying;

namespace OnRecord.Ledger.Copying;

/// <summary>Copies one ledger's rows into another that is empty, from either database to either.</summary>
internal static class LedgerCopy
{
    private const int RowsAtOnce = 1000;

    // Beside the record: no row of theirs is in the log's lists.
    private static readonly LedgerTable Log =
        new(0, "log", "id", "time", "action", "subject", "last_ids", "rows", "content", "hash");

    private static readonly LedgerTable Salt = new(0, "salt", "log", "salt");

    private static readonly LedgerTable SpeakerKey = new(0, "speaker_key", "name_key", "speaker");

    private static readonly LedgerTable Failure = new(0, "failure", "name", "code", "message", "time");

    /// <summary>All of it in one transaction, as it is at one moment.</summary>
    public static void Run(Database from, Database to)
    {
        from.BeginReading();
        to.BeginWriting();
        try
        {
            foreach (var table in LedgerTables.All.Concat([SpeakerKey, Log, Salt, Failure]))
            {
                Copy(table, from, to);
            }

            to.Commit();
        }
        finally
        {
            from.RollBack();
            to.RollBack();
        }
    }

    private static void Copy(LedgerTable table, Database from, Database to)
    {
        var rows = new List<object?[]>(RowsAtOnce);
        using var reader = from.Query(
            $"SELECT {string.Join(", ", table.Columns)} FROM {table.Name} ORDER BY {table.Columns[0]}");
        while (reader.Read())
        {
            rows.Add(LogReader.ReadRow(reader));
            if (rows.Count == RowsAtOnce)
            {
                to.Dialect.Insert(to, table, rows);
                rows.Clear();
            }
        }

        to.Dialect.Insert(to, table, rows);
    }
}
