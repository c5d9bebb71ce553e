using System.Data.Common;
using OnRecord.Ledger.Adding;
using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Opening;
using OnRecord.Ledger.Speakers;

namespace OnRecord.Ledger;

/// <summary>The store of reports, statements and speakers: a SQLite file or a PostgreSQL database. docs/ledger.md
/// describes its tables.</summary>
/// <remarks>One thread at a time may use it; open it once for each that needs it. Any number of programs may read it
/// while others write; writers wait for one another.</remarks>
public sealed partial class StatementLedger : IDisposable
{
    /// <summary>Where the ledger is unless named: in the working folder.</summary>
    public const string DefaultPath = "onrecord.db";

    private readonly LedgerOptions _options;

    private StatementLedger(Database database, LedgerOptions options) => (Database, _options) = (database, options);

    /// <summary>The ledger's place as messages show it: never with a password.</summary>
    public string Place => Database.Dialect.Place;

    /// <summary>Who is taken for whom across reports.</summary>
    internal ChooseSpeaker ChooseSpeaker { get; set; } = new SpeakerResolver().Choose;

    internal Database Database { get; }

    /// <summary>Opens a ledger, makes it where there is none, and brings its tables to this version.</summary>
    /// <param name="address">A file's path, or <c>postgres://user:password@host/database</c>, where <c>?host=</c> may
    /// name a socket's folder and <c>sslmode</c> is understood.</param>
    /// <param name="options">How; as <see cref="LedgerOptions"/> has it when null.</param>
    /// <exception cref="OnRecordException">It can't be opened; <see cref="LedgerErrorCodes"/> has the
    /// reasons.</exception>
    public static StatementLedger Open(string address, LedgerOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        options ??= new LedgerOptions();
        var dialect = Dialect.For(address);
        Database? database = null;
        try
        {
            database = dialect.Open(options);
            new Migrator(database, options).Run();
            return new StatementLedger(database, options);
        }
        catch (Exception failure)
        {
            database?.Dispose();
            if (!IsWorlds(failure))
            {
                throw;
            }

            throw dialect.Explain(failure);
        }
    }

    /// <summary>Forces to the disk what was added. Without it, what was added in the last moments before a power cut
    /// may be missing afterwards, and nothing else; a killed program loses nothing.</summary>
    /// <exception cref="OnRecordException">The disk does not take it.</exception>
    public void Flush() => Guard(() => Database.Dialect.Flush(Database));

    /// <summary>Closes the ledger. What was not committed is taken back.</summary>
    public void Dispose() => Database.Dispose();

    /// <summary>Runs a step, and tells of the database's failures as ours.</summary>
    internal T Guard<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception failure) when (IsWorlds(failure))
        {
            throw Database.Dialect.Explain(failure);
        }
    }

    internal void Guard(Action step) => Guard(() =>
    {
        step();
        return true;
    });

    // A damaged file can hold values of kinds that no column has, or none where there has to be one; and a connection
    // that broke in an earlier step says that it is closed.
    private static bool IsWorlds(Exception failure) =>
        failure is (DbException or IOException or InvalidCastException or FormatException or ArithmeticException
            or InvalidOperationException or System.Text.Json.JsonException) and not ObjectDisposedException;
}
