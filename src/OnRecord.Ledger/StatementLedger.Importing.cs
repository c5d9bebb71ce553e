using OnRecord.Ledger.Listing;
using OnRecord.Ledger.Log;
using OnRecord.Ledger.SpeakerFiles;

namespace OnRecord.Ledger;

public sealed partial class StatementLedger
{
    /// <summary>Takes in the speakers of a file, so that reports' speakers are known by them, and joins those who are
    /// in the ledger already. A file that tells nothing new changes nothing.</summary>
    /// <param name="path">A table (.csv) or JSON lines (.jsonl, .ndjson) in UTF-8; docs/ledger.md describes
    /// both.</param>
    /// <exception cref="OnRecordException">The file can't be used at all (OR9521), or the database failed.</exception>
    public SpeakerImportResult ImportSpeakers(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = SpeakersFile.Read(path);
        var result = Guard(() => Import(file, Path.GetFileName(path)));
        return result with
        {
            Faults = [.. file.Faults.Concat(result.Faults).OrderBy(static fault => fault.Line)],
            UnusedColumns = file.UnusedColumns,
        };
    }

    private SpeakerImportResult Import(SpeakersFile file, string name)
    {
        Database.SetDurable(true);
        using var entry = new LogEntry(Database, _options.Clock);
        var result = new SpeakerImport(entry, name).Run(file.Entries);
        if (result.Decision is { } decision)
        {
            entry.Commit("import", $"decision {decision}");
        }

        return result;
    }
}
