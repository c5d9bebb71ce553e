using Microsoft.Data.Sqlite;

namespace OnRecord.Ledger.Dialects;

/// <summary>SQLite's result codes as the ledger's failures; https://sqlite.org/rescode.html lists them.</summary>
internal static class SqliteFailures
{
    private const int Busy = 5;
    private const int LockedTable = 6;
    public const int ReadOnly = 8;
    private const int InputOutput = 10;
    public const int Corrupt = 11;
    private const int Full = 13;
    private const int CantOpen = 14;
    private const int NotADatabase = 26;
    private const int ShortRead = 522;

    public static OnRecordException Explain(string path, Exception failure) =>
        failure is SqliteException known ? Explain(path, known) : LedgerErrors.Damaged(path, failure);

    private static OnRecordException Explain(string path, SqliteException failure) => failure.SqliteErrorCode switch
    {
        Busy or LockedTable => LedgerErrors.Locked(path, failure),
        ReadOnly => LedgerErrors.ReadOnly(path, failure),
        Full => LedgerErrors.Full(path, failure),
        CantOpen => LedgerErrors.Unreachable(path, failure),
        NotADatabase => LedgerErrors.NoLedger(path, failure),
        Corrupt => LedgerErrors.Damaged(path, failure),
        InputOutput when failure.SqliteExtendedErrorCode == ShortRead => LedgerErrors.Damaged(path, failure),
        // A limit on the size of files (ulimit -f) is told as a failed write.
        InputOutput => LedgerErrors.Full(path, failure),
        _ => LedgerErrors.Refused(path, failure),
    };
}
