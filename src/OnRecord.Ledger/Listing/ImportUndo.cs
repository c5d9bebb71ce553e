using OnRecord.Ledger.Log;
using OnRecord.Ledger.Tables;

namespace OnRecord.Ledger.Listing;

/// <summary>Makes the listed speakers what they were before an import.</summary>
internal sealed class ImportUndo(LogEntry entry, long decision)
{
    private const string IsUsed = """
        SELECT 1 WHERE EXISTS (SELECT 1 FROM report_speaker WHERE speaker = $1) OR EXISTS (SELECT 1 FROM listed_speaker WHERE speaker = $1)
            OR EXISTS (SELECT 1 FROM decision WHERE speaker = $1 OR other = $1) OR EXISTS (SELECT 1 FROM speaker WHERE merged_into = $1)
        """;

    /// <summary>True when a later import builds on it.</summary>
    public bool IsBuiltOn => entry.Database.Number(
        "SELECT id FROM listed_speaker WHERE imported = $1 AND replaced IS NOT NULL LIMIT 1", decision) is not null;

    /// <summary>Removes the rows that it put, and puts those that it replaced in force again.</summary>
    public void Run()
    {
        var put = Rows("SELECT id FROM listed_speaker WHERE imported = $1 ORDER BY id DESC");
        foreach (var row in put)
        {
            entry.Remove(LedgerTables.ListedSpeaker, (long)row[0]!);
        }

        foreach (var row in Rows("SELECT id FROM listed_speaker WHERE replaced = $1 ORDER BY id"))
        {
            row[^1] = null;
            entry.Change(LedgerTables.ListedSpeaker, row);
            var since = put.Find(one => (long)one[1]! == (long)row[1]!);
            SpeakerImport.Rename(entry, (long)row[1]!, ((string?)since?[2] ?? "", (string)row[2]!));
        }

        foreach (var speaker in put.Select(static row => (long)row[1]!)
            .Where(speaker => entry.Database.Number(IsUsed, speaker) is null))
        {
            entry.Database.Execute("DELETE FROM speaker_key WHERE speaker = $1", speaker);
            entry.Remove(LedgerTables.Speaker, speaker);
        }
    }

    private List<object?[]> Rows(string sql) =>
        entry.Database.Numbers(sql, decision).ConvertAll(id => entry.Row(LedgerTables.ListedSpeaker, id));
}
