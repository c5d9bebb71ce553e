using System.Diagnostics;
using Npgsql;
using OnRecord.Ledger.Dialects;

namespace OnRecord.Ledger.Tests.Support;

/// <summary>A PostgreSQL server for the tests: the one that ONRECORD_TEST_DB names, or a throw-away one of our own,
/// started by test/postgres.</summary>
internal sealed class PostgresServer : IDisposable
{
    private const int NoPostgres = 3;

    private static readonly Lazy<PostgresServer?> One = new(FromEnvironmentOrStart);

    private readonly string? _folder;

    private PostgresServer(string address, string? folder) => (Address, _folder) = (address, folder);

    /// <summary>The server that all tests share. Skips the test where PostgreSQL is absent; on CI that fails.</summary>
    public static PostgresServer Shared
    {
        get
        {
            var onCi = Environment.GetEnvironmentVariable("CI") == "true";
            var isAbsent = One.Value is null;
            Assert.SkipWhen(isAbsent && !onCi, "PostgreSQL is not installed, and ONRECORD_TEST_DB names none.");
            return One.Value ?? throw new InvalidOperationException("PostgreSQL is missing, and CI has to have it.");
        }
    }

    /// <summary>The address of a database that can make others.</summary>
    public string Address { get; }

    /// <summary>A server of one's own, to be stopped and started.</summary>
    public static PostgresServer Start()
    {
        Assert.SkipWhen(One.Value is null, "PostgreSQL is not installed.");
        return TryStart() ?? throw new InvalidOperationException("The server did not start.");
    }

    public string CreateDatabase(string name)
    {
        Run($"CREATE DATABASE {name}");
        return WithDatabase(name);
    }

    public void DropDatabase(string address) =>
        Run($"DROP DATABASE IF EXISTS {PostgresAddress.Parse(address).Database} WITH (FORCE)");

    /// <summary>Stops the server as a crash would and starts it again.</summary>
    public void Restart() => Script("restart", _folder!, out _);

    public void Dispose()
    {
        if (_folder is not null)
        {
            Script("stop", _folder, out _);
        }
    }

    private static PostgresServer? FromEnvironmentOrStart()
    {
        if (Environment.GetEnvironmentVariable("ONRECORD_TEST_DB") is { Length: > 0 } address)
        {
            return new PostgresServer(address, null);
        }

        var started = TryStart();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => started?.Dispose();
        return started;
    }

    private static PostgresServer? TryStart()
    {
        // A socket's path must be short.
        var folder = Path.Combine("/tmp", $"onrecord-pg-{Environment.ProcessId}-{Guid.NewGuid():N}"[..32]);
        if (!OperatingSystem.IsLinux() || Script("start", folder, out var output) != 0)
        {
            return null;
        }

        var settings = new NpgsqlConnectionStringBuilder(output.Trim());
        return new PostgresServer(
            $"postgres://{settings.Username}@localhost/{settings.Database}?host={settings.Host}", folder);
    }

    private static int Script(string verb, string folder, out string output)
    {
        var start = new ProcessStartInfo(Checkout.PathOf("test/postgres"), [verb, folder])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        // The server keeps the pipe: read what the script says, not to its end.
        output = verb == "start" ? process.StandardOutput.ReadLine() ?? "" : "";
        process.WaitForExit();
        Assert.True(process.ExitCode is 0 or NoPostgres, $"test/postgres {verb} ended with {process.ExitCode}.");
        return process.ExitCode;
    }

    private string WithDatabase(string name)
    {
        var query = Address.IndexOf('?', StringComparison.Ordinal);
        var end = query < 0 ? Address.Length : query;
        var slash = Address.LastIndexOf('/', end - 1);
        return $"{Address[..(slash + 1)]}{name}{Address[end..]}";
    }

    private void Run(string sql)
    {
        var settings = PostgresAddress.Parse(Address);
        settings.Pooling = false;
        using var connection = new NpgsqlConnection(settings.ToString());
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
