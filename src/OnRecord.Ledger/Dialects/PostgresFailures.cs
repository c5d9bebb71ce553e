using Npgsql;

namespace OnRecord.Ledger.Dialects;

/// <summary>PostgreSQL's SQLSTATE codes as the ledger's failures;
/// https://www.postgresql.org/docs/current/errcodes-appendix.html lists them.</summary>
internal static class PostgresFailures
{
    public static OnRecordException Explain(string place, Exception failure) => failure switch
    {
        PostgresException told => Explain(place, told),
        NpgsqlException { InnerException: System.Net.Sockets.SocketException } =>
            LedgerErrors.Unreachable(place, failure),
        NpgsqlException or IOException or InvalidOperationException => LedgerErrors.ConnectionLost(place, failure),
        _ => LedgerErrors.Damaged(place, failure),
    };

    private static OnRecordException Explain(string place, PostgresException failure) => failure.SqlState switch
    {
        PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory => LedgerErrors.Full(place, failure),
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected =>
            LedgerErrors.Locked(place, failure),
        PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.InsufficientPrivilege =>
            LedgerErrors.ReadOnly(place, failure),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => LedgerErrors.Damaged(place, failure),
        PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.TooManyConnections =>
            LedgerErrors.Unreachable(place, failure),
        // 28: refused at the door; 57P: the server shuts down or starts; 08: the connection.
        ['2', '8', ..] => LedgerErrors.Unreachable(place, failure),
        ['5', '7', 'P', ..] or ['0', '8', ..] => LedgerErrors.ConnectionLost(place, failure),
        _ => LedgerErrors.Refused(place, failure),
    };
}
