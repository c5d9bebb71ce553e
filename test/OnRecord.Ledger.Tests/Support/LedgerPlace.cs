using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace OnRecord.Ledger.Tests.Support;

/// <summary>A place for one ledger, in one of the two databases, which is gone with the test.</summary>
internal sealed class LedgerPlace : IDisposable
{
    private static int _number;

    private readonly string _folder = Directory.CreateTempSubdirectory("onrecord-ledger-").FullName;
    private readonly PostgresServer? _server;

    private LedgerPlace(PostgresServer? server)
    {
        _server = server;
        var name = string.Create(CultureInfo.InvariantCulture,
            $"onrecord_{Environment.ProcessId}_{Interlocked.Increment(ref _number)}");
        Address = server?.CreateDatabase(name) ?? File("ledger.db");
    }

    /// <summary>What <see cref="StatementLedger.Open"/> takes.</summary>
    public string Address { get; }

    /// <summary>True when it is a file.</summary>
    public bool IsFile => _server is null;

    /// <summary>A fresh place. Skips the test where PostgreSQL is absent.</summary>
    public static LedgerPlace In(Engine engine) => new(engine == Engine.Postgres ? PostgresServer.Shared : null);

    /// <summary>A file's path beside the ledger's.</summary>
    public string File(string name) => Path.Combine(_folder, name);

    public StatementLedger Open(LedgerOptions? options = null) => StatementLedger.Open(Address, options);

    /// <summary>Runs SQL behind the ledger's back.</summary>
    public void Tamper(string sql)
    {
        using System.Data.Common.DbConnection connection = IsFile
            ? new SqliteConnection($"Data Source={Address};Pooling=False;Foreign Keys=False")
            : new NpgsqlConnection(Dialects.PostgresAddress.Parse(Address).ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        _server?.DropDatabase(Address);
        Directory.Delete(_folder, recursive: true);
    }
}
