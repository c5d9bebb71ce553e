using OnRecord.Ledger.Tests.Support;

namespace OnRecord.Ledger.Tests;

public sealed class BackupTests
{
    public static TheoryData<Engine, Engine> Ways => new()
    {
        { Engine.Sqlite, Engine.Sqlite },
        { Engine.Sqlite, Engine.Postgres },
        { Engine.Postgres, Engine.Sqlite },
        { Engine.Postgres, Engine.Postgres },
    };

    [Theory, MemberData(nameof(Ways))]
    public void Restore_of_a_backup_is_the_ledger_that_it_was(Engine from, Engine to)
    {
        using var place = LedgerPlace.In(from);
        using var other = LedgerPlace.In(to);
        using var ledger = place.Open();
        ledger.AddMadeUp(1, 6);
        ledger.Forget(3);
        ledger.NoteFailure("scan-12", new OnRecordException("OR9005", "\"scan-12\" is a picture, not text."));
        var backup = ledger.Backup(place.File("backup.db"));
        Assert.Equal(ledger.Verify().Head, backup.Head);
        var restored = StatementLedger.Restore(place.File("backup.db"), other.Address);
        Assert.Equal(backup.Head, restored.Head);
        using var again = other.Open();
        Assert.Equal(ledger.Dump(), again.Dump());
        Assert.Equal(1, again.Count("failure"));
        again.AddMadeUp(7, 7);
        Assert.Empty(again.Verify().Found);
    }

    [Theory, OnBothDatabases]
    public void Backup_leaves_one_file(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        ledger.AddMadeUp(1, 2);
        ledger.Backup(place.File("backup.db"));
        Assert.Equal(["backup.db"], Directory.GetFiles(Path.GetDirectoryName(place.File("x"))!)
            .Select(Path.GetFileName).Where(name => !name!.StartsWith("ledger.db", StringComparison.Ordinal)));
    }

    [Theory, OnBothDatabases]
    public void Backup_over_a_file_fails_and_leaves_it(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        File.WriteAllText(place.File("backup.db"), "precious");
        Assert.Equal("OR9514",
            Assert.Throws<OnRecordException>(() => ledger.Backup(place.File("backup.db"))).Code);
        Assert.Equal("precious", File.ReadAllText(place.File("backup.db")));
    }

    [Theory, OnBothDatabases]
    public void Backup_of_a_tampered_ledger_fails_and_leaves_nothing(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        ledger.AddMadeUp(1, 2);
        place.Tamper("UPDATE statement SET negated = 1 - negated WHERE id = 2");
        var failure = Assert.Throws<OnRecordException>(() => ledger.Backup(place.File("backup.db")));
        Assert.Equal("OR9515", failure.Code);
        Assert.Contains("statement 2 was altered", failure.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(place.File("x"))!, "backup*"));
    }

    [Theory, OnBothDatabases]
    public void Restore_over_a_ledger_fails(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        ledger.AddMadeUp(1, 1);
        ledger.Backup(place.File("backup.db"));
        Assert.Equal("OR9514", Assert.Throws<OnRecordException>(
            () => StatementLedger.Restore(place.File("backup.db"), place.Address)).Code);
    }
}
