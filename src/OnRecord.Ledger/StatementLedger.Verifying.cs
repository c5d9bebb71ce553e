using OnRecord.Ledger.Verifying;

namespace OnRecord.Ledger;

public sealed partial class StatementLedger
{
    /// <summary>Compares every row of the record with the log, and names each that was altered, is missing, or was
    /// added behind the log's back. Others may go on writing meanwhile.</summary>
    /// <exception cref="OnRecordException">The database failed; OR9505 where it is too damaged to be read at
    /// all.</exception>
    public Verification Verify() => Guard(() => new LedgerCheck(Database).Run());
}
