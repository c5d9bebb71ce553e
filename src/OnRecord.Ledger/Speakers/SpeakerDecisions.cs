using OnRecord.Ledger.Listing;
using OnRecord.Ledger.Log;
using OnRecord.Ledger.Tables;
using OnRecord.Ledger.Verifying;

namespace OnRecord.Ledger.Speakers;

/// <summary>Carries out what people decide about who is who, within one entry of the log.</summary>
/// <param name="entry">The entry.</param>
/// <param name="partOf">The import that decides it; null for a decision of its own.</param>
internal sealed class SpeakerDecisions(LogEntry entry, long? partOf = null)
{
    private const int SpeakerColumn = 3;
    private const int NameColumn = 4;
    private const int Undone = 8;
    private const int PartOf = 9;

    private const string After = """
        SELECT min(id) FROM decision WHERE id > $1 AND undone IS NULL AND (speaker IN ($2, $3) OR other IN ($2, $3))
            AND (part_of IS NULL OR part_of <> $4)
        """;

    private const string AfterImport = """
        WITH touched (id) AS (SELECT speaker FROM listed_speaker WHERE imported = $1 UNION SELECT speaker FROM decision WHERE part_of = $1
            UNION SELECT other FROM decision WHERE part_of = $1)
        SELECT min(id) FROM decision WHERE id > $1 AND undone IS NULL AND (part_of IS NULL OR part_of <> $1)
            AND (speaker IN (SELECT id FROM touched) OR other IN (SELECT id FROM touched))
        """;

    public SpeakerDecision Merge(long speaker, long into)
    {
        var (from, to) = (Row(LedgerTables.Speaker, speaker), Row(LedgerTables.Speaker, into));
        if (speaker == into || from[3] is not null || to[3] is not null)
        {
            throw LedgerErrors.CannotDecide($"speaker {speaker} can't be merged into {into}: they are one, or one of them is merged already");
        }

        var moved = Move(RowsOf(speaker), into);
        from[3] = into;
        entry.Change(LedgerTables.Speaker, from);
        CopyKeys(speaker, into);
        return Note("merge", (speaker, into), moved, default);
    }

    public SpeakerDecision Split(long speaker, IReadOnlyList<long> reports)
    {
        var row = Row(LedgerTables.Speaker, speaker);
        var all = RowsOf(speaker);
        var chosen = all.Where(one => reports.Contains((long)one[1]!)).ToList();
        if (chosen.Count == 0 || chosen.Count == all.Count)
        {
            throw LedgerErrors.CannotDecide($"speaker {speaker} can't be split: {(chosen.Count == 0 ? "none" : "all")} of the reports have that speaker");
        }

        var other = entry.NextId(LedgerTables.Speaker);
        entry.PutNow(LedgerTables.Speaker, [other, chosen[0][NameColumn], row[2], null]);
        CopyKeys(speaker, other);
        return Note("split", (speaker, other), Move(chosen, other), default);
    }

    public SpeakerDecision Rename(long speaker, string name)
    {
        var row = Row(LedgerTables.Speaker, speaker);
        var before = (string)row[1]!;
        row[1] = name;
        entry.Change(LedgerTables.Speaker, row);
        return Note("rename", (speaker, null), [], (before, name));
    }

    public SpeakerDecision Undo(long decision)
    {
        var row = Row(LedgerTables.Decision, decision);
        if (row[Undone] is not null || IsBuiltOn(row))
        {
            throw LedgerErrors.CannotDecide($"decision {decision} can't be undone: it is already, or a later one about the same speakers has to be undone first");
        }

        if ((string)row[2]! != "import")
        {
            return TakeBack(row);
        }

        var moved = PartsOf(decision).Select(TakeBack).Sum(static part => part.Rows);
        new ImportUndo(entry, decision).Run();
        MarkUndone(row);
        return new SpeakerDecision(decision, "undo import", null, null, moved);
    }

    private bool IsBuiltOn(object?[] row) => (string)row[2]! == "import"
        ? new ImportUndo(entry, (long)row[0]!).IsBuiltOn || entry.Database.Number(AfterImport, row[0]) is not null
        : entry.Database.Number(After, row[0], row[3], row[4] ?? row[3], row[PartOf] ?? 0L) is not null;

    private List<object?[]> PartsOf(long import)
    {
        var parts = new List<object?[]>();
        using var reader = entry.Database.Query(
            $"SELECT {string.Join(", ", LedgerTables.Decision.Columns)} FROM decision WHERE part_of = $1 AND undone IS NULL ORDER BY id DESC", import);
        while (reader.Read())
        {
            parts.Add(LogReader.ReadRow(reader));
        }

        return parts;
    }

    private SpeakerDecision TakeBack(object?[] row)
    {
        var (decision, action, speaker, other) = ((long)row[0]!, (string)row[2]!, (long)row[3]!, row[4] as long?);
        var moved = 0;
        if (action == "rename")
        {
            ChangeSpeaker(speaker, 1, row[6]);
        }
        else
        {
            moved = MoveBack(row, (other!.Value, speaker));
        }

        if (action == "merge")
        {
            ChangeSpeaker(speaker, 3, null);
        }

        MarkUndone(row);
        return new SpeakerDecision(decision, "undo " + action, speaker, other, moved);
    }

    private void MarkUndone(object?[] row)
    {
        row[Undone] = entry.Time;
        entry.Change(LedgerTables.Decision, row);
    }

    // So that whoever is looked for by a name of the one is found as the other.
    private void CopyKeys(long from, long to) => entry.Database.Execute("""
        INSERT INTO speaker_key (name_key, speaker) SELECT name_key, $1 FROM speaker_key WHERE speaker = $2
        ON CONFLICT (name_key, speaker) DO NOTHING
        """, to, from);

    private SpeakerDecision Note(string action, (long Speaker, long? Other) who, List<object?[]> moved,
        (string? Before, string? After) names)
    {
        var id = entry.NextId(LedgerTables.Decision);
        entry.PutNow(LedgerTables.Decision,
        [
            id, entry.Time, action, who.Speaker, who.Other, moved.Count == 0 ? null
                : Written(moved), names.Before, names.After, null, partOf,
        ]);
        return new SpeakerDecision(id, action, who.Speaker, who.Other, moved.Count);
    }

    // Those who came by the decision go back; reports added since stay with the speaker that they were given.
    private int MoveBack(object?[] decision, (long From, long To) way)
    {
        var moved = MovedRows.Read((string?)decision[5]);
        return Move([.. RowsOf(way.From).Where(row => moved.Contains(((long)row[1]!, (string)row[NameColumn]!)))],
            way.To).Count;
    }

    private void ChangeSpeaker(long speaker, int column, object? value)
    {
        var row = Row(LedgerTables.Speaker, speaker);
        row[column] = value;
        entry.Change(LedgerTables.Speaker, row);
    }

    private List<object?[]> Move(List<object?[]> rows, long to)
    {
        foreach (var row in rows)
        {
            row[SpeakerColumn] = to;
            entry.Change(LedgerTables.ReportSpeaker, row);
        }

        return rows;
    }

    private List<object?[]> RowsOf(long speaker)
    {
        var table = LedgerTables.ReportSpeaker;
        var rows = new List<object?[]>();
        using var reader = entry.Database.Query($"SELECT {string.Join(", ", table.Columns)} FROM {table.Name} WHERE speaker = $1 ORDER BY id", speaker);
        while (reader.Read())
        {
            rows.Add(LogReader.ReadRow(reader));
        }

        return rows;
    }

    private object?[] Row(LedgerTable table, long id)
    {
        using var reader = entry.Database.Query(table.SelectOneSql, id);
        return reader.Read() ? LogReader.ReadRow(reader)
            : throw LedgerErrors.CannotDecide($"{table} {id} is not in the ledger");
    }

    private static string Written(List<object?[]> rows) =>
        MovedRows.Write(rows.Select(static row => ((long)row[1]!, (string)row[NameColumn]!)));
}
