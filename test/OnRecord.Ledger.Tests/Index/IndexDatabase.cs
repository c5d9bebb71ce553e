using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Index;
using OnRecord.Ledger.Tests.Support;

namespace OnRecord.Ledger.Tests.Index;

/// <summary>An empty database with the index's tables and one of wordings, thrown away at the end.</summary>
internal sealed class IndexDatabase : IDisposable
{
    private const string WordingsAfter = "SELECT id, words FROM wording WHERE id > @after ORDER BY id LIMIT @limit";

    private readonly Func<DbConnection> _connect;
    private readonly Action _remove;

    private IndexDatabase(Func<DbConnection> connect, Action remove, string dialect)
    {
        (_connect, _remove) = (connect, remove);
        using var connection = Connect();
        Run(connection, "CREATE TABLE wording (id bigint PRIMARY KEY, words text NOT NULL)");
        Run(connection, Migration(dialect));
    }

    /// <summary>A SQLite file, or a database of the tests' PostgreSQL. Skips the test where PostgreSQL is absent; on CI
    /// that fails.</summary>
    public static IndexDatabase Of(string kind) => kind == "sqlite" ? InSqlite() : InPostgres();

    /// <summary>A new connection, open.</summary>
    public DbConnection Connect()
    {
        var connection = _connect();
        connection.Open();
        return connection;
    }

    /// <summary>A store over a connection.</summary>
    public static SqlBlockStore Store(DbConnection connection) => new(connection, WordingsAfter);

    /// <summary>Adds wordings with numbers from a first one on.</summary>
    public static void Add(DbConnection connection, long first, IEnumerable<string> wordings)
    {
        using var transaction = connection.BeginTransaction();
        using var add = new SqlStatement(
            connection, "INSERT INTO wording (id, words) VALUES (@id, @words)", "@id", "@words");
        foreach (var words in wordings)
        {
            add.Set(0, first++);
            add.Set(1, words);
            add.Execute(transaction);
        }

        transaction.Commit();
    }

    /// <inheritdoc/>
    public void Dispose() => _remove();

    private static IndexDatabase InSqlite()
    {
        var folder = Directory.CreateTempSubdirectory("wordings-").FullName;
        var path = Path.Combine(folder, "index.db");
        return new IndexDatabase(
            () => new SqliteConnection($"Data Source={path};Pooling=False"),
            () => Directory.Delete(folder, recursive: true),
            "sqlite");
    }

    private static IndexDatabase InPostgres()
    {
        var server = PostgresServer.Shared;
        var address = server.CreateDatabase($"wordings_{Guid.NewGuid():N}");
        var settings = PostgresAddress.Parse(address);
        settings.Pooling = false;
        return new IndexDatabase(
            () => new NpgsqlConnection(settings.ToString()), () => server.DropDatabase(address), "postgres");
    }

    private static void Run(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Migration(string dialect)
    {
        using var stream = typeof(SqlBlockStore).Assembly
            .GetManifestResourceStream($"OnRecord.Ledger.Migrations.0002_wording_index.{dialect}.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
