using Microsoft.Data.Sqlite;

namespace OnRecord.Benchmarks.Wordings;

/// <summary>SQLite's FTS5 as one would use it: any of the words, ranked by bm25.</summary>
internal sealed class FullTextRival : IRival
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _find;

    /// <summary>Makes the table in a file.</summary>
    public FullTextRival(string path)
    {
        _connection = new SqliteConnection($"Data Source={path};Pooling=False");
        _connection.Open();
        using var command = _connection.CreateCommand();
        command.CommandText = """
            PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA mmap_size = 8589934592;
            CREATE VIRTUAL TABLE wording USING fts5 (words);
            """;
        command.ExecuteNonQuery();
        _find = _connection.CreateCommand();
        _find.CommandText = "SELECT rowid FROM wording WHERE wording MATCH @any ORDER BY rank LIMIT @limit";
        _find.Parameters.AddWithValue("@any", string.Empty);
        _find.Parameters.AddWithValue("@limit", 0);
    }

    /// <inheritdoc/>
    public string Name => "SQLite FTS5, any word, by bm25";

    /// <inheritdoc/>
    public void Fill(long count)
    {
        using var transaction = _connection.BeginTransaction();
        using var add = _connection.CreateCommand();
        add.Transaction = transaction;
        add.CommandText = "INSERT INTO wording (rowid, words) VALUES (@id, @words)";
        add.Parameters.AddWithValue("@id", 0L);
        add.Parameters.AddWithValue("@words", string.Empty);
        for (var id = 1L; id <= count; id++)
        {
            add.Parameters[0].Value = id;
            add.Parameters[1].Value = GeneratedWordings.Text(GeneratedWordings.Words(id));
            add.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <inheritdoc/>
    public List<long> Find(string words, int limit)
    {
        _find.Parameters[0].Value = string.Join(" OR ", words.Split(' ').Distinct().Select(word => $"\"{word}\""));
        _find.Parameters[1].Value = limit;
        var found = new List<long>();
        using var row = _find.ExecuteReader();
        while (row.Read())
        {
            found.Add(row.GetInt64(0));
        }

        return found;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _find.Dispose();
        _connection.Dispose();
    }
}
