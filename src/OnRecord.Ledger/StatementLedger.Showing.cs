using OnRecord.Ledger.Log;

namespace OnRecord.Ledger;

public sealed partial class StatementLedger
{
    /// <summary>Notes in the log that somebody was shown the names of protected speakers, and why.</summary>
    /// <param name="reason">Why; nothing is noted for null, when nothing was shown.</param>
    /// <param name="what">By what they were shown, such as <c>find</c>.</param>
    /// <exception cref="OnRecordException">The database failed.</exception>
    public void NoteShown(string? reason, string what)
    {
        if (reason is not null)
        {
            Guard(() =>
            {
                using var entry = new LogEntry(Database, _options.Clock);
                entry.Commit("show-protected", $"{what}: {reason}");
            });
        }
    }
}
