using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Listing;
using OnRecord.Ledger.Tables;
using OnRecord.Ledger.Verifying;

namespace OnRecord.Ledger.Log;

/// <summary>Erases a report's content: its rows, the speakers that no other report has, and the keys of all hashes made
/// of them, so that nobody can try names against the hashes.</summary>
internal sealed class Forgetting(LogEntry entry, long report)
{
    private readonly Dictionary<LedgerTable, HashSet<long>> _erased = [];

    private Database Database => entry.Database;

    public void Run()
    {
        Find(LedgerTables.Wording, "SELECT id FROM wording WHERE report = $1");
        Find(LedgerTables.Statement, "SELECT id FROM statement WHERE report = $1");
        // Before their links to the report go.
        var speakers = Ids("""
            SELECT DISTINCT speaker FROM report_speaker AS here WHERE report = $1 AND NOT EXISTS
                (SELECT 1 FROM report_speaker AS there WHERE there.speaker = here.speaker AND there.report <> $1)
            """);
        // Who came from a file stays, as the file has it.
        var listed = speakers.Where(IsListed).ToList();
        speakers.ExceptWith(listed);
        Find(LedgerTables.ReportSpeaker, "SELECT id FROM report_speaker WHERE report = $1");
        FindDecisions(speakers, listed);
        _erased[LedgerTables.Speaker] = speakers;
        _erased[LedgerTables.Report] = [report];
        foreach (var table in LedgerTables.All.Reverse().Where(table => table != LedgerTables.Report))
        {
            RemoveAll(table);
        }

        foreach (var speaker in listed)
        {
            ListedNames.Restore(entry, speaker);
        }

        EmptyReport();
        EraseSalts();
    }

    // Decisions keep names of the report's speakers, and merged speakers have no report of their own.
    private void FindDecisions(HashSet<long> speakers, List<long> listed)
    {
        var decisions = Ids("SELECT id FROM decision WHERE moved LIKE '%[' || $1 || ',%'");
        foreach (var decision in decisions)
        {
            var row = Row(LedgerTables.Decision, decision);
            speakers.UnionWith(((long?[])[(long?)row[3], (long?)row[4]]).OfType<long>()
                .Where(id => !IsReported(id) && !IsListed(id)));
        }

        foreach (var speaker in speakers.ToList())
        {
            decisions.UnionWith(Ids("SELECT id FROM decision WHERE speaker = $1 OR other = $1", speaker));
            speakers.UnionWith(Ids("SELECT id FROM speaker WHERE merged_into = $1", speaker));
        }

        foreach (var speaker in listed)
        {
            decisions.UnionWith(Ids("SELECT id FROM decision WHERE speaker = $1 AND action = 'rename'", speaker));
        }

        _erased[LedgerTables.Decision] = decisions;
    }

    // Itself, or by somebody who was merged into the speaker.
    private bool IsListed(long speaker) => new ListedSpeakers(Database).Of(speaker).Count > 0;

    private bool IsReported(long speaker) => Database.Number(
        "SELECT 1 FROM report_speaker WHERE speaker = $1 AND report <> $2 LIMIT 1", speaker, report) is not null;

    private void Find(LedgerTable table, string sql) => _erased[table] = Ids(sql);

    private HashSet<long> Ids(string sql) => Ids(sql, report);

    private HashSet<long> Ids(string sql, long value) => [.. Database.Numbers(sql, value)];

    private void RemoveAll(LedgerTable table)
    {
        foreach (var id in _erased.GetValueOrDefault(table, []).OrderDescending())
        {
            if (table == LedgerTables.Speaker)
            {
                Database.Execute("DELETE FROM speaker_key WHERE speaker = $1", id);
            }

            entry.Remove(table, id);
        }
    }

    private void EmptyReport()
    {
        var row = Row(LedgerTables.Report, report);
        string[] kept = ["id", "sha256", "language", "added", "version", "previous"];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = LedgerTables.Report.Columns[i] switch
            {
                "forgotten" => entry.Time,
                var column => kept.Contains(column) ? row[i] : null,
            };
        }

        entry.Change(LedgerTables.Report, row);
    }

    // What stays of the rows that those entries were the last to touch is listed again, under this entry's key.
    private void EraseSalts()
    {
        var (touching, last) = ReadLog();
        foreach (var table in LedgerTables.All)
        {
            foreach (var (id, (by, _)) in last.Of(table).Where(row => touching.Contains(row.Value.Entry)))
            {
                if (!_erased.TryGetValue(table, out var erased) || !erased.Contains(id))
                {
                    entry.Reaffirm(table, Row(table, id));
                }
            }
        }

        foreach (var id in touching)
        {
            Database.Execute("DELETE FROM salt WHERE log = $1", id);
        }
    }

    private (HashSet<long> Touching, ExpectedRows Last) ReadLog()
    {
        var touching = new HashSet<long>();
        var last = new ExpectedRows();
        foreach (var (row, touched, _) in LogReader.Read(Database))
        {
            last.TryTake(row.Id, touched);
            RowList.TryRead(touched, one =>
            {
                if (_erased.TryGetValue(one.Table, out var erased) && erased.Contains(one.Id))
                {
                    touching.Add(row.Id);
                }
            });
        }

        return (touching, last);
    }

    private object?[] Row(LedgerTable table, long id)
    {
        using var reader = Database.Query(table.SelectOneSql, id);
        return reader.Read() ? LogReader.ReadRow(reader)
            : throw LedgerErrors.NotVerified(Database.Dialect.Place, $"{table} {id} is missing");
    }
}
