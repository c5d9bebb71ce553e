namespace OnRecord.Ledger.Log;

/// <summary>A row of the log without its hash and its list of rows.</summary>
/// <param name="Id">Counts from 1.</param>
/// <param name="Time">When, in UTC.</param>
/// <param name="Action">What was done: <c>add</c>, <c>forget</c>, ….</param>
/// <param name="Subject">To what, such as <c>report 12</c>: never a name, which forgetting could not erase.</param>
/// <param name="LastIds">The last identifier given in each table, as JSON.</param>
/// <param name="Content">SHA-256 of the list of rows that it touched.</param>
internal sealed record LogRow(long Id, string Time, string Action, string Subject, string LastIds, string Content);
