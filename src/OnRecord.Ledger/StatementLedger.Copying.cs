using OnRecord.Ledger.Copying;
using OnRecord.Ledger.Dialects;

namespace OnRecord.Ledger;

public sealed partial class StatementLedger
{
    /// <summary>Writes the whole ledger, as it is at one moment, to a new SQLite file, and compares that with its log.
    /// Others may go on writing meanwhile. The file is a ledger itself.</summary>
    /// <param name="path">A file that is not there yet.</param>
    /// <exception cref="OnRecordException">The file is there (OR9514), does not agree with its log (OR9515), which
    /// means that this ledger does not, or a database failed. No file is left then.</exception>
    public Verification Backup(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Path.Exists(path))
        {
            throw LedgerErrors.Occupied(path);
        }

        // What bears the name is whole.
        var partial = $"{path}.partial-{Environment.ProcessId}";
        try
        {
            WriteTo(partial);
            var verified = VerifyFile(partial, path);
            using (var written = new FileStream(partial, FileMode.Open, FileAccess.ReadWrite))
            {
                written.Flush(flushToDisk: true);
            }

            File.Move(partial, path);
            return verified;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw LedgerErrors.Unreachable(path, failure);
        }
        finally
        {
            DeleteFiles(partial);
        }
    }

    /// <summary>Makes a ledger out of a backup, and compares it with its log.</summary>
    /// <param name="backup">The SQLite file that <see cref="Backup"/> wrote.</param>
    /// <param name="address">Where: a file that is not there yet, or a PostgreSQL database without a ledger or with an
    /// empty one.</param>
    /// <param name="options">How to open it.</param>
    /// <exception cref="OnRecordException">Something is there (OR9514), the backup does not agree with its log
    /// (OR9515), or a database failed.</exception>
    public static Verification Restore(string backup, string address, LedgerOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(backup);
        ArgumentException.ThrowIfNullOrEmpty(address);
        using var from = Open(backup, new LedgerOptions { Create = false });
        RefuseUnsound(from.Verify(), backup);
        if (!PostgresAddress.IsOne(address))
        {
            return from.Backup(address);
        }

        using var to = Open(address, options);
        if (to.Database.Number("SELECT count(*) FROM log") != 0)
        {
            throw LedgerErrors.Occupied(to.Place);
        }

        to.Guard(() => LedgerCopy.Run(from.Database, to.Database));
        var verified = to.Verify();
        RefuseUnsound(verified, to.Place);
        return verified;
    }

    private static void RefuseUnsound(Verification verified, string place)
    {
        if (!verified.IsSound)
        {
            throw LedgerErrors.NotVerified(place, verified.Found[0].ToString());
        }
    }

    private static Verification VerifyFile(string file, string place)
    {
        using var written = Open(file, new LedgerOptions { Create = false });
        var verified = written.Verify();
        RefuseUnsound(verified, place);
        // So that everything is in the one file.
        written.Guard(() => written.Database.Scalar("PRAGMA journal_mode = DELETE"));
        return verified;
    }

    private static void DeleteFiles(string file)
    {
        foreach (var suffix in new[] { "", "-wal", "-shm", "-journal" })
        {
            File.Delete(file + suffix);
        }
    }

    private void WriteTo(string file)
    {
        if (Database.Dialect is SqliteDialect)
        {
            Guard(() => Database.Execute("VACUUM INTO $1", file));
            return;
        }

        using var to = Open(file);
        Guard(() => LedgerCopy.Run(Database, to.Database));
    }
}
