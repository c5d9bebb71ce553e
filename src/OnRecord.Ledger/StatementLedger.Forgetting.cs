using System.Globalization;
using OnRecord.Ledger.Log;

namespace OnRecord.Ledger;

public sealed partial class StatementLedger
{
    /// <summary>Erases a report's text, title, address, statements, wordings and the speakers that no other report has,
    /// for good: the room is overwritten. Its SHA-256 stays, so that adding it again is refused, and the log, which
    /// still verifies.</summary>
    /// <param name="report">The report's number.</param>
    /// <returns>False when it was forgotten before.</returns>
    /// <exception cref="OnRecordException">There is no such report (OR9513), or the database failed.</exception>
    public bool Forget(long report) => Guard(() =>
    {
        Database.SetDurable(true);
        using (var entry = new LogEntry(Database, _options.Clock))
        {
            if (Database.Number("SELECT count(*) FROM report WHERE id = $1", report) == 0)
            {
                throw LedgerErrors.NothingThere(Place, $"report {report}");
            }

            if (Database.Scalar("SELECT forgotten FROM report WHERE id = $1", report) is not null)
            {
                return false;
            }

            new Forgetting(entry, report).Run();
            entry.Commit("forget", $"report {report}");
        }

        Database.Dialect.Scrub(Database);
        return true;
    });

    /// <summary>The number of the report with these bytes; null when there is none, or it is forgotten.</summary>
    /// <param name="sha256">SHA-256 of the bytes, in lower-case hexadecimal.</param>
    /// <exception cref="OnRecordException">The database failed.</exception>
    public long? FindReport(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        return Guard(() => Find(sha256)) is { Kind: AdditionKind.AlreadyThere, Report: var report } ? report : null;
    }

    /// <summary>The number of the report that a person means.</summary>
    /// <param name="report">A number, a SHA-256, or a name that one report alone has.</param>
    /// <exception cref="OnRecordException">No report, or more than one, is meant (OR9513).</exception>
    public long FindReportBy(string report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Guard(() =>
            long.TryParse(report.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : FindReport(report) ?? FindReportByName(report));
    }

    private long FindReportByName(string name)
    {
        var (count, first) = (Database.Number("SELECT count(*) FROM report WHERE name = $1", name) ?? 0,
            Database.Number("SELECT min(id) FROM report WHERE name = $1", name));
        return count == 1 ? first!.Value
            : throw LedgerErrors.NothingThere(Place, count == 0 ? $"report \"{name}\""
                : $"single report \"{name}\", but {count}: name one by its number");
    }
}
