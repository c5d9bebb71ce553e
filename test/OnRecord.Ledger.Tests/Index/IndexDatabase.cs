using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;
using OnRecord.Ledger.Index;

namespace OnRecord.Ledger.Tests.Index;

/// <summary>An empty database with the index's tables and one of wordings, thrown away at the end.</summary>
internal sealed class IndexDatabase : IDisposable
{
    private const string WordingsAfter = "SELECT id, words FROM wording WHERE id > @after ORDER BY id LIMIT @limit";

    private readonly string _folder;
    private readonly string _script;
    private readonly Func<DbConnection> _connect;

    private IndexDatabase(string folder, string script, Func<DbConnection> connect, string dialect)
    {
        (_folder, _script, _connect) = (folder, script, connect);
        using var connection = Connect();
        Run(connection, "CREATE TABLE wording (id bigint PRIMARY KEY, words text NOT NULL)");
        Run(connection, Migration(dialect));
    }

    /// <summary>A SQLite file, or a throw-away PostgreSQL. Skips the test where PostgreSQL is absent; on CI that fails.
    /// </summary>
    public static IndexDatabase Of(string kind)
    {
        var folder = Directory.CreateTempSubdirectory("wordings-").FullName;
        if (kind == "sqlite")
        {
            var path = Path.Combine(folder, "index.db");
            return new IndexDatabase(
                folder, string.Empty, () => new SqliteConnection($"Data Source={path};Pooling=False"), kind);
        }

        var script = Script();
        var address = Start(script, folder);
        var isOnCi = Environment.GetEnvironmentVariable("CI") == "true";
        Assert.SkipWhen(address.Length == 0 && !isOnCi, "PostgreSQL is not installed.");
        return new IndexDatabase(folder, script, () => new NpgsqlConnection($"{address};Pooling=False"), kind);
    }

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
    public void Dispose()
    {
        if (_script.Length > 0)
        {
            using var stop = Process.Start(_script, ["stop", _folder]);
            stop.WaitForExit();
        }

        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
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

    private static string Script()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "OnRecord.slnx")))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new DirectoryNotFoundException("No checkout above the tests.");
        }

        return Path.Combine(folder, "test", "postgres");
    }

    private static string Start(string script, string folder)
    {
        var start = new ProcessStartInfo(script, ["start", folder]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var address = process.StandardOutput.ReadLine() ?? string.Empty;
        process.WaitForExit();
        return address;
    }
}
