using OnRecord.Ledger.Adding;
using OnRecord.Ledger.Log;
using OnRecord.Ledger.SpeakerFiles;
using OnRecord.Ledger.Tables;

namespace OnRecord.Ledger.Listing;

/// <summary>Takes the speakers of a file into the ledger, within one entry of the log.</summary>
internal sealed class SpeakerImport(LogEntry entry, string file)
{
    private readonly ListedSpeakers _listed = new(entry.Database);
    private readonly List<SpeakerFault> _faults = [];
    private readonly List<ListedSpeaker> _changed = [];
    private long? _decision;

    /// <summary>Takes in those that are new or told of otherwise than before, and joins speakers of the ledger with
    /// them.</summary>
    public SpeakerImportResult Run(IReadOnlyList<SpeakerEntry> entries)
    {
        var (added, updated) = (0, 0);
        foreach (var one in entries)
        {
            switch (Take(one))
            {
                case Taken.New: added++; break;
                case Taken.Updated: updated++; break;
                default: break;
            }
        }

        var joined = _decision is { } decision ? new ImportJoins(entry, decision, _listed).Run(_changed) : 0;
        return new SpeakerImportResult
        {
            Added = added,
            Updated = updated,
            Unchanged = entries.Count - added - updated - _faults.Count,
            Joined = joined,
            Decision = _decision,
            Faults = _faults,
        };
    }

    private Taken Take(SpeakerEntry one)
    {
        var known = Known(one);
        if (known.Count > 1)
        {
            _faults.Add(SpeakerFault.Of(one.Line,
                $"the ledger knows {known.Count} of the name \"{one.Name}\" from files; say which by the Wikidata id"));
            return Taken.Not;
        }

        if (known is [var before])
        {
            return IsSaid(one, before) ? Taken.Not : Update(one, before);
        }

        var speaker = entry.NextId(LedgerTables.Speaker);
        entry.PutNow(LedgerTables.Speaker, [speaker, one.Name, (one.Kind ?? SpeakerKind.Person).Word(), null]);
        Put(one.Over(null), speaker);
        return Taken.New;
    }

    // An identifier says who it is; without one, or met for the first time, the name does.
    private IReadOnlyList<ListedSpeaker> Known(SpeakerEntry one)
    {
        var byId = one.Wikidata is { } id ? _listed.WithWikidata(id) : [];
        return byId.Count > 0 ? byId
            : [.. _listed.Named(one.Name).Where(listed => one.Wikidata is null || listed.Wikidata is null)];
    }

    private static bool IsSaid(SpeakerEntry one, ListedSpeaker before)
    {
        var after = one.Over(before);
        return after.Name == before.Name && after.Kind == before.Kind && after.Wikidata == before.Wikidata
            && after.Aliases!.ToHashSet().SetEquals(before.Aliases)
            && after.Offices!.ToHashSet().SetEquals(before.Offices);
    }

    private Taken Update(SpeakerEntry one, ListedSpeaker before)
    {
        var row = entry.Row(LedgerTables.ListedSpeaker, before.Id);
        row[^1] = Decision();
        entry.Change(LedgerTables.ListedSpeaker, row);
        var after = one.Over(before);
        Rename(entry, before.Speaker, (before.Name, after.Name));
        Put(after, before.Speaker);
        return Taken.Updated;
    }

    /// <summary>Gives the speaker the new name, unless somebody gave it another since.</summary>
    public static void Rename(LogEntry entry, long speaker, (string Before, string After) names)
    {
        var row = entry.Row(LedgerTables.Speaker, speaker);
        if (names.Before != names.After && (string)row[1]! == names.Before)
        {
            row[1] = names.After;
            entry.Change(LedgerTables.Speaker, row);
        }
    }

    private void Put(SpeakerEntry one, long speaker)
    {
        var id = entry.NextId(LedgerTables.ListedSpeaker);
        entry.PutNow(LedgerTables.ListedSpeaker,
        [
            id, speaker, one.Name, one.Kind!.Value.Word(), one.Wikidata, ListedJson.Write(one.Aliases!),
                ListedJson.Write(one.Offices!), Decision(), null,
        ]);
        var listed = _listed.Read(id);
        ListedKeys.Put(entry.Database, listed);
        _changed.Add(listed);
    }

    private long Decision()
    {
        if (_decision is null)
        {
            _decision = entry.NextId(LedgerTables.Decision);
            entry.PutNow(LedgerTables.Decision,
                [_decision, entry.Time, "import", null, null, null, null, StoredText.Of(file), null, null]);
        }

        return _decision.Value;
    }

    private enum Taken
    {
        Not,
        New,
        Updated,
    }
}
