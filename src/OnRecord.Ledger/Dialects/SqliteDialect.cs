using System.Data.Common;
using Microsoft.Data.Sqlite;
using OnRecord.Ledger.Tables;

namespace OnRecord.Ledger.Dialects;

/// <summary>The ledger as one SQLite file, with its log of changes beside it while it is open.</summary>
internal sealed class SqliteDialect(string path) : Dialect
{
    // "OnRe", so that file(1) and we ourselves know the file.
    private const long ApplicationId = 0x4F6E5265;

    private const int SmallestPage = 512;

    // Looked at after so many transactions; when it has grown by this, the readers of that moment are waited for, so
    // long at most, in milliseconds.
    private const int CommitsAPiece = 256;
    private const long LongLog = 512L << 20;
    private const int WaitForReaders = 5_000;

    // All at once: the list of words writes what it has to the disk at the end of each statement that adds to it.
    private const string TakeWords =
        "INSERT INTO statement_words (rowid, content) SELECT id, content FROM statement_shown WHERE id BETWEEN $1 AND $2";

    private const string CheckWords = """
        CREATE TEMP VIEW checked_shown AS SELECT id, content FROM main.statement_shown;
        CREATE VIRTUAL TABLE temp.checked_words USING fts5 (
            content, content = 'checked_shown', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
        );
        DELETE FROM temp.checked_words_config;
        DELETE FROM temp.checked_words_data;
        INSERT INTO temp.checked_words_config SELECT * FROM main.statement_words_config;
        INSERT INTO temp.checked_words_data SELECT * FROM main.statement_words_data;
        INSERT INTO temp.checked_words_idx SELECT * FROM main.statement_words_idx;
        INSERT INTO temp.checked_words_docsize SELECT * FROM main.statement_words_docsize;
        INSERT INTO temp.checked_words (checked_words, rank) VALUES ('integrity-check', 1);
        """;

    private int _commits;
    private long _longLog = LongLog;
    private long _patience;

    public override string Name => "sqlite";

    public override string Place => path;

    public override Database Open(LedgerOptions options)
    {
        if (!options.Create && !File.Exists(path))
        {
            throw LedgerErrors.NotFound(path);
        }

        if (Directory.Exists(path) || IsOtherFile())
        {
            throw LedgerErrors.NoLedger(path);
        }

        var connection = Connection(options);
        try
        {
            connection.Open();
            var database = new Database(this, connection);
            Prepare(database, options);
            return database;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public override DbTransaction BeginWriting(Database database) =>
        ((SqliteConnection)database.Connection).BeginTransaction(deferred: false);

    public override DbTransaction BeginReading(Database database) =>
        ((SqliteConnection)database.Connection).BeginTransaction(deferred: true);

    // BEGIN IMMEDIATE has kept the others away already.
    public override void AfterBegin(Database database)
    {
    }

    // Readers who are always at it keep SQLite from beginning its log of changes anew, and the log grows without end.
    public override void AfterCommit(Database database)
    {
        if (++_commits % CommitsAPiece == 0)
        {
            var length = new FileInfo(path + "-wal") is { Exists: true } log ? log.Length : 0;
            _longLog = length < LongLog ? LongLog : _longLog;
            if (length >= _longLog)
            {
                BeginLogAnew(database);
                _longLog = length + LongLog;
            }
        }
    }

    public override DbParameter Parameter(DbCommand command, int number) =>
        new SqliteParameter { ParameterName = $"${number}" };

    public override string IsAmong(string column, string parameter) =>
        $"{column} IN (SELECT value FROM json_each('[' || {parameter} || ']'))";

    public override bool HasTable(Database database, string name) =>
        database.Number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = $1", name) > 0;

    public override bool IsEmpty(Database database) => database.Number("SELECT count(*) FROM sqlite_schema") == 0;

    public override void Insert(Database database, LedgerTable table, IReadOnlyList<object?[]> rows)
    {
        foreach (var row in rows)
        {
            database.Execute(table.InsertSql, row);
        }

        if (table == LedgerTables.Statement && rows.Count > 0)
        {
            database.Execute(TakeWords, rows[0][0], rows[^1][0]);
        }
    }

    // NORMAL: a commit outlives the program's death, but the last ones may be lost with the machine's power; the file
    // stays whole either way.
    public override void SetDurable(Database database, bool durable) =>
        database.Execute(durable ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");

    public override void Flush(Database database) => database.Execute("PRAGMA wal_checkpoint(PASSIVE)");

    public override void Scrub(Database database)
    {
        // Merging the lists of words leaves nothing of those removed; then the file is written anew, without free
        // pages.
        database.Execute("INSERT INTO statement_words (statement_words) VALUES ('optimize')");
        database.Execute("VACUUM");
        database.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    public override IReadOnlyList<string> FindDamage(Database database)
    {
        var found = new List<string>();
        using (var reader = database.Query("PRAGMA integrity_check"))
        {
            while (reader.Read())
            {
                found.Add(reader.GetString(0));
            }
        }

        return found is ["ok"] ? [] : found;
    }

    public override IReadOnlyList<string> FindWrongWords(Database database)
    {
        // The check of a list counts as writing, and keeps writers waiting while it lasts: a copy is checked instead,
        // which lies in a file that is gone afterwards.
        database.Execute("PRAGMA temp_store = FILE");
        try
        {
            database.BeginReading();
            database.Run(CheckWords);
            return [];
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == SqliteFailures.Corrupt)
        {
            return ["the list of words (statement_words) is not that of the statements' contents"];
        }
        finally
        {
            database.RollBack();
            database.Execute("PRAGMA temp_store = MEMORY");
        }
    }

    public override OnRecordException Explain(Exception failure) => SqliteFailures.Explain(path, failure);

    private SqliteConnection Connection(LedgerOptions options) => new(new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = options.ReadOnly ? SqliteOpenMode.ReadOnly
            : options.Create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
        Pooling = false,
        ForeignKeys = true,
        DefaultTimeout = Math.Max(1, (int)options.Patience.TotalSeconds),
    }.ToString());

    // SQLite takes a file of a few bytes for an empty one, and would write over it. Only its length is looked at:
    // opening and closing it would take away the locks that this program's other connections hold on it.
    private bool IsOtherFile() => new FileInfo(path) is { Exists: true, Length: > 0 and < SmallestPage };

    private void Prepare(Database database, LedgerOptions options)
    {
        _patience = (long)options.Patience.TotalMilliseconds;
        SetPatience(database);
        CheckKind(database);
        if (!options.ReadOnly && (string?)database.Scalar("PRAGMA journal_mode") != "wal")
        {
            database.Execute("PRAGMA journal_mode = WAL");
        }

        // A page cache of 64 MB; sorting in memory; changes go from the log into the file every 64 MB.
        database.Run("PRAGMA secure_delete = FAST; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; "
            + "PRAGMA wal_autocheckpoint = 16384;");
    }

    private void BeginLogAnew(Database database)
    {
        try
        {
            database.Execute($"PRAGMA busy_timeout = {WaitForReaders}");
            database.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException)
        {
            // The log goes on as it is; it is tried again when it has grown by as much.
        }
        finally
        {
            SetPatience(database);
        }
    }

    private void SetPatience(Database database) => database.Execute($"PRAGMA busy_timeout = {_patience}");

    private void CheckKind(Database database)
    {
        // In this order: somebody else may be making the ledger at this moment, tables and mark in one transaction.
        if (!IsEmpty(database) && database.Number("PRAGMA application_id") != ApplicationId)
        {
            throw LedgerErrors.NoLedger(path);
        }
    }
}
