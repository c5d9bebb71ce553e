using System.Diagnostics;
using Microsoft.Data.Sqlite;
using OnRecord.Ledger.Index;
using OnRecord.Wordings.Index;

namespace OnRecord.Benchmarks.Wordings;

/// <summary>Wordings and their index in a SQLite file, as the ledger keeps them.</summary>
internal sealed class BenchLedger : IDisposable
{
    private const string WordingsAfter = "SELECT id, words FROM wording WHERE id > @after ORDER BY id LIMIT @limit";

    private readonly SqliteConnection _connection;
    private readonly SqlBlockStore _store;
    private readonly SqlStatement _add;
    private readonly SqlStatement _words;
    private readonly WordingIndex _index = new(TimeProvider.System);

    /// <summary>Makes the file.</summary>
    public BenchLedger(string path)
    {
        _connection = new SqliteConnection($"Data Source={path};Pooling=False");
        _connection.Open();
        Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA mmap_size = 8589934592;");
        Run("CREATE TABLE wording (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT");
        Run(Migration());
        _store = new SqlBlockStore(_connection, WordingsAfter);
        _add = new SqlStatement(_connection, "INSERT INTO wording (id, words) VALUES (@id, @words)", "@id", "@words");
        _words = new SqlStatement(_connection, "SELECT words FROM wording WHERE id = @id", "@id");
    }

    /// <summary>How many segments are in use.</summary>
    public int Segments => _store.ReadSegments([]).Count(segment => segment.State == SegmentState.Ready);

    /// <summary>Bytes of the blocks in use and of their directories.</summary>
    public long IndexBytes =>
        _store.ReadSegments([]).Sum(segment => segment.Bytes + (sizeof(uint) * segment.Directory.Length));

    /// <summary>Bytes of the pages in which the index lies: a block has one.</summary>
    public long IndexPages => Number("SELECT count(*) * page_size FROM wording_index_block, pragma_page_size");

    /// <summary>Bytes of the whole file.</summary>
    public long FileBytes => Number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");

    /// <summary>Adds wordings, indexes them, and merges what is due; says how long it took.</summary>
    public TimeSpan Add(IReadOnlyList<IndexedWording> wordings)
    {
        var watch = Stopwatch.StartNew();
        Within(() =>
        {
            foreach (var wording in wordings)
            {
                _add.Set(0, wording.Id);
                _add.Set(1, wording.Words);
                _add.Execute(_store.Transaction);
            }

            return _index.Flush(_store);
        });
        while (Within(() => _index.MergeStep(_store)))
        {
        }

        return watch.Elapsed;
    }

    /// <summary>Finds candidates.</summary>
    public IReadOnlyList<Candidate> Find(string words, int limit) => _index.Find(_store, words, limit);

    /// <summary>The words of the wording with a number.</summary>
    public string Words(long id)
    {
        _words.Set(0, id);
        using var row = _words.Read(null);
        return row.Read() ? row.GetString(0) : string.Empty;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _add.Dispose();
        _words.Dispose();
        _store.Dispose();
        _connection.Dispose();
    }

    private static string Migration()
    {
        using var stream = typeof(SqlBlockStore).Assembly
            .GetManifestResourceStream("OnRecord.Ledger.Migrations.0002_wording_index.sqlite.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private bool Within(Func<bool> work)
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        _store.Transaction = transaction;
        var done = work();
        transaction.Commit();
        _store.Transaction = null;
        return done;
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private long Number(string sql)
    {
        using var statement = new SqlStatement(_connection, sql);
        using var row = statement.Read(null);
        return row.Read() ? row.GetInt64(0) : 0;
    }
}
