using System.Text;
using OnRecord.Ledger.Adding;
using OnRecord.Ledger.Log;
using OnRecord.Ledger.Tables;

namespace OnRecord.Ledger;

public sealed partial class StatementLedger
{
    private const int LongestDate = 64;

    private const string FindBySha256 = "SELECT id, version, forgotten FROM report WHERE sha256 = $1";

    /// <summary>True when a report of these bytes is in the ledger, or was and is forgotten: reading it again is no
    /// use.</summary>
    /// <param name="sha256">SHA-256 of the bytes, in lower-case hexadecimal.</param>
    /// <exception cref="OnRecordException">The database failed.</exception>
    public bool Contains(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        return Guard(() => Find(sha256)) is not null;
    }

    /// <summary>Keeps a reading: all of it or, when anything fails, nothing.</summary>
    /// <param name="reading">A report without bytes is known by the SHA-256 of its text as UTF-8.</param>
    /// <param name="wordings">The wordings of its statements.</param>
    /// <exception cref="OnRecordException">The database failed.</exception>
    /// <exception cref="ArgumentException">The report's <see cref="Report.Published"/> is no date: it is longer than
    /// one.</exception>
    public Addition Add(Reading reading, IReadOnlyList<StatementWording>? wordings = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Report.Published is { Length: > LongestDate })
        {
            throw new ArgumentException($"The publication of {reading.Report.Id} is no date in ISO 8601.",
                nameof(reading));
        }

        return Guard(() => Find(Sha256Of(reading.Report)) ?? AddNew(reading, wordings ?? []));
    }

    /// <summary>What a report is known by.</summary>
    internal static string Sha256Of(Report report) =>
        report.Sha256 ?? LogHash.Of(Encoding.UTF8.GetBytes(report.Text));

    private Addition? Find(string sha256)
    {
        using var reader = Database.Query(FindBySha256, sha256);
        return !reader.Read() ? null : new Addition(
            reader.IsDBNull(2) ? AdditionKind.AlreadyThere : AdditionKind.Forgotten,
            reader.GetInt64(0), (int)reader.GetInt64(1));
    }

    private Addition AddNew(Reading reading, IReadOnlyList<StatementWording> wordings)
    {
        Database.SetDurable(false);
        using var entry = new LogEntry(Database, _options.Clock);
        var sha256 = Sha256Of(reading.Report);
        // Somebody else may have added it while we waited.
        if (Find(sha256) is { } there)
        {
            return there;
        }

        var addition = PutReport(entry, reading.Report, sha256);
        PutFindings(entry, addition.Report, reading, wordings);
        Database.Execute("DELETE FROM failure WHERE name = $1", FailureName(reading.Report.Id));
        entry.Commit("add", $"report {addition.Report}");
        return addition;
    }

    private void PutFindings(LogEntry entry, long report, Reading reading, IReadOnlyList<StatementWording> wordings)
    {
        using var rows = new ReadingRows(reading, report, entry);
        rows.PutSpeakers(ChooseSpeaker);
        rows.PutStatements();
        rows.PutWordings(wordings);
    }

    private Addition PutReport(LogEntry entry, Report report, string sha256)
    {
        var (previous, version) = FindVersionBefore(report.Address);
        var id = entry.NextId(LedgerTables.Report);
        entry.PutNow(LedgerTables.Report,
        [
            id, sha256, StoredText.Of(report.Id), Stored(report.Address), Stored(report.Outlet), Stored(report.Title),
            Stored(report.Byline), Stored(report.Published), StoredText.Of(report.Language), entry.Time,
            version + 1, previous, null, StoredText.Of(report.Text),
        ]);
        return new Addition(previous is null ? AdditionKind.Added : AdditionKind.NewVersion, id, (int)version + 1);
    }

    private (long? Id, long Version) FindVersionBefore(string? address)
    {
        if (address is null)
        {
            return default;
        }

        using var reader = Database.Query(
            "SELECT id, version FROM report WHERE address = $1 ORDER BY version DESC LIMIT 1", StoredText.Of(address));
        return reader.Read() ? (reader.GetInt64(0), reader.GetInt64(1)) : ((long?)null, 0L);
    }

    private static string? Stored(string? text) => text is null ? null : StoredText.Of(text);
}
