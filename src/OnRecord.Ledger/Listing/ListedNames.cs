using OnRecord.Ledger.Log;
using OnRecord.Ledger.Tables;

namespace OnRecord.Ledger.Listing;

/// <summary>Names that reports gave to a listed speaker, when no report is left.</summary>
internal static class ListedNames
{
    /// <summary>Leaves the speaker the name and the keys that the file gave.</summary>
    public static void Restore(LogEntry entry, long speaker)
    {
        var listed = new ListedSpeakers(entry.Database).Of(speaker);
        entry.Database.Execute("DELETE FROM speaker_key WHERE speaker = $1", speaker);
        foreach (var one in listed)
        {
            ListedKeys.Put(entry.Database, one with { Speaker = speaker });
        }

        var row = entry.Row(LedgerTables.Speaker, speaker);
        if (listed.Count > 0 && (string)row[1]! != listed[0].Name)
        {
            row[1] = listed[0].Name;
            entry.Change(LedgerTables.Speaker, row);
        }
    }
}
