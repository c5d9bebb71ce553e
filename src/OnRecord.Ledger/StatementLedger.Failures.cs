using OnRecord.Ledger.Adding;

namespace OnRecord.Ledger;

public sealed partial class StatementLedger
{
    // A tree's page takes no longer ones.
    private const int LongestFailureName = 500;

    /// <summary>Notes that an input could not be read, in place of an earlier note of the same name. The note goes when
    /// a report of that name is added.</summary>
    /// <param name="name">The input's name, as a report of it would have had.</param>
    /// <param name="failure">Why.</param>
    /// <exception cref="OnRecordException">The database failed.</exception>
    public void NoteFailure(string name, OnRecordException failure)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(failure);
        Guard(() => Database.Execute(
            "INSERT INTO failure (name, code, message, time) VALUES ($1, $2, $3, $4) ON CONFLICT (name) DO UPDATE "
            + "SET code = excluded.code, message = excluded.message, time = excluded.time",
            FailureName(name), failure.Code, StoredText.Of(failure.Message), Instants.Now(_options.Clock)));
    }

    private static string FailureName(string name) =>
        StoredText.Of(name.Length > LongestFailureName ? name[..LongestFailureName] : name);
}
