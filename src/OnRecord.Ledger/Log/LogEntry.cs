using System.Security.Cryptography;
using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Tables;
using OnRecord.Ledger.Verifying;

namespace OnRecord.Ledger.Log;

/// <summary>One transaction on the record, and the row of the log that tells of it. Everything that changes the record
/// goes through here; what isn't committed is taken back.</summary>
internal sealed class LogEntry : IDisposable
{
    /// <summary>Bytes of an entry's key.</summary>
    public const int SaltLength = 16;

    private const string InsertLog = "INSERT INTO log (id, time, action, subject, last_ids, rows, content, hash) "
        + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

    private readonly byte[] _salt = RandomNumberGenerator.GetBytes(SaltLength);
    private readonly RowHasher _hasher = new();
    private readonly RowList _touched = new();
    private readonly Dictionary<LedgerTable, List<object?[]>> _waiting = [];
    private readonly LogHead _head;
    private readonly long[] _lastIds;

    /// <summary>Begins the transaction; waits while another writes.</summary>
    public LogEntry(Database database, TimeProvider clock)
    {
        Database = database;
        Time = Instants.Now(clock);
        database.BeginWriting();
        try
        {
            _head = LogHead.Read(database);
            _lastIds = _head.ParseLastIds();
        }
        catch
        {
            database.RollBack();
            throw;
        }
    }

    public Database Database { get; }

    /// <summary>The entry's own number in the log.</summary>
    public long Id => _head.Id + 1;

    /// <summary>When it happens, as the log will have it.</summary>
    public string Time { get; }

    /// <summary>An identifier that no row of the table has or had.</summary>
    public long NextId(LedgerTable table) => ++_lastIds[table.Code];

    /// <summary>The row of that number, as rows are put.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public object?[] Row(LedgerTable table, long id)
    {
        using var reader = Database.Query(table.SelectOneSql, id);
        return reader.Read() ? LogReader.ReadRow(reader)
            : throw new InvalidOperationException($"{table} {id} is missing.");
    }

    /// <summary>Puts a row when the entry is committed, or others are flushed.</summary>
    public void Put(LedgerTable table, object?[] row)
    {
        if (!_waiting.TryGetValue(table, out var rows))
        {
            _waiting[table] = rows = [];
        }

        rows.Add(row);
        Touch(table, row);
    }

    /// <summary>Puts a row now, so that queries find it.</summary>
    public void PutNow(LedgerTable table, object?[] row)
    {
        Database.Execute(table.InsertSql, row);
        Touch(table, row);
    }

    /// <summary>Gives the row of that identifier these values.</summary>
    public void Change(LedgerTable table, object?[] row)
    {
        Database.Execute(table.UpdateSql, row);
        Touch(table, row);
    }

    public void Remove(LedgerTable table, long id)
    {
        Database.Execute(table.DeleteSql, id);
        _touched.Remove(table, id);
    }

    /// <summary>Lists a row that stays as it is, so that the hash under this entry's key stands for it from now
    /// on.</summary>
    public void Reaffirm(LedgerTable table, object?[] row) => Touch(table, row);

    /// <summary>Writes what waits, and the log's row, and ends the transaction.</summary>
    public void Commit(string action, string subject)
    {
        foreach (var table in LedgerTables.All)
        {
            if (_waiting.Remove(table, out var rows))
            {
                Database.Dialect.Insert(Database, table, rows);
            }
        }

        var row = new LogRow(Id, Time, action, subject, LogHead.Format(_lastIds), LogHash.Of(_touched.Bytes));
        Database.Execute(InsertLog, row.Id, row.Time, action, subject, row.LastIds, _touched.Bytes.ToArray(),
            row.Content, LogHash.Of(_head.Hash, row));
        Database.Execute("INSERT INTO salt (log, salt) VALUES ($1, $2)", row.Id, _salt);
        Database.Commit();
    }

    /// <summary>Takes everything back unless it was committed.</summary>
    public void Dispose() => Database.RollBack();

    private void Touch(LedgerTable table, object?[] row) =>
        _touched.Add(table, (long)row[0]!, _hasher.Hash(_salt, table, row));
}
