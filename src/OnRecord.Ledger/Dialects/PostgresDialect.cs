using System.Data;
using System.Data.Common;
using Npgsql;
using NpgsqlTypes;
using OnRecord.Ledger.Tables;

namespace OnRecord.Ledger.Dialects;

/// <summary>The ledger in a PostgreSQL database of its own.</summary>
internal sealed class PostgresDialect(NpgsqlConnectionStringBuilder settings) : Dialect
{
    // Any number will do that all versions agree on; locks of this kind are apart in each database.
    private const long WritersLock = 0x4F6E5265;

    public override string Name => "postgres";

    public override string Place { get; } = $"postgres://{settings.Host}/{settings.Database}";

    public override Database Open(LedgerOptions options)
    {
        settings.MaxAutoPrepare = 100;
        settings.AutoPrepareMinUsages = 2;
        settings.IncludeErrorDetail = false;
        settings.ApplicationName = "onrecord";
        settings.CommandTimeout = 0;
        settings.Options = $"-c lock_timeout={(long)options.Patience.TotalMilliseconds}"
            + (options.ReadOnly ? " -c default_transaction_read_only=on" : "");
        // Slim, for native compilation; encryption is then asked for by name.
        var source = new NpgsqlSlimDataSourceBuilder(settings.ToString()).EnableTransportSecurity().EnableArrays()
            .Build();
        try
        {
            return new Database(this, source.OpenConnection(), source);
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    public override DbTransaction BeginWriting(Database database) =>
        database.Connection.BeginTransaction(IsolationLevel.ReadCommitted);

    public override DbTransaction BeginReading(Database database) =>
        database.Connection.BeginTransaction(IsolationLevel.RepeatableRead);

    public override void AfterBegin(Database database) =>
        database.Execute($"SELECT pg_advisory_xact_lock({WritersLock})");

    public override DbParameter Parameter(DbCommand command, int number) => new NpgsqlParameter();

    public override string IsAmong(string column, string parameter) =>
        $"{column} = ANY(CAST(string_to_array({parameter}, ',') AS bigint[]))";

    public override bool HasTable(Database database, string name) => database.Number(
        "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = $1", name) > 0;

    public override bool IsEmpty(Database database) =>
        database.Number("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()") == 0;

    public override void Insert(Database database, LedgerTable table, IReadOnlyList<object?[]> rows)
    {
        using var writer = ((NpgsqlConnection)database.Connection).BeginBinaryImport(
            $"COPY {table.Name} ({string.Join(", ", table.Columns)}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            writer.StartRow();
            foreach (var value in row)
            {
                Write(writer, value);
            }
        }

        writer.Complete();
    }

    // Every commit is on the server's disk before it returns, unless its administrator decided otherwise.
    public override void SetDurable(Database database, bool durable)
    {
    }

    public override void Flush(Database database)
    {
    }

    public override void Scrub(Database database) =>
        database.Execute("VACUUM report, statement, report_speaker, speaker, wording, salt");

    // Damaged pages show when they are read, which verifying does.
    public override IReadOnlyList<string> FindDamage(Database database) => [];

    // The server itself derives them from the contents.
    public override IReadOnlyList<string> FindWrongWords(Database database) => [];

    public override OnRecordException Explain(Exception failure) => PostgresFailures.Explain(Place, failure);

    private static void Write(NpgsqlBinaryImporter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNull();
                break;
            case long number:
                writer.Write(number, NpgsqlDbType.Bigint);
                break;
            case double real:
                writer.Write(real, NpgsqlDbType.Double);
                break;
            case byte[] bytes:
                writer.Write(bytes, NpgsqlDbType.Bytea);
                break;
            default:
                writer.Write((string)value, NpgsqlDbType.Text);
                break;
        }
    }
}
