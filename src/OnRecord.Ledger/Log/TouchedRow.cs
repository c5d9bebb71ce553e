using OnRecord.Ledger.Tables;

namespace OnRecord.Ledger.Log;

/// <summary>A row that a log entry put, changed or removed.</summary>
/// <param name="Table">Where.</param>
/// <param name="Id">Which.</param>
/// <param name="Hash">What the row was from then on; null when it was removed.</param>
internal readonly record struct TouchedRow(LedgerTable Table, long Id, UInt128? Hash);
