using OnRecord.Ledger.Tests.Support;

namespace OnRecord.Ledger.Tests;

public sealed class VerifyTests
{
    // What is done behind the ledger's back, and what verifying has to say.
    public static TheoryData<Engine, string, string> Tampering => Matrix(
        ("UPDATE statement SET content = 'He promised a date.' WHERE id = 5", "statement 5 was altered"),
        ("UPDATE statement SET negated = 1 - negated WHERE id = 9", "statement 9 was altered"),
        ("UPDATE statement SET confidence = 0.99999 WHERE id = 1", "statement 1 was altered"),
        ("UPDATE statement SET act = 'denied', said_when = NULL WHERE id = 3", "statement 3 was altered"),
        ("DELETE FROM wording WHERE id = 2", "wording 2 is missing"),
        ("UPDATE report SET text = text || ' ' WHERE id = 2", "report 2 was altered"),
        ("UPDATE report SET published = '2020-01-01' WHERE id = 3", "report 3 was altered"),
        ("UPDATE report_speaker SET protected = NULL WHERE protected IS NOT NULL", "report_speaker 8 was altered"),
        ("INSERT INTO speaker (id, name, kind) VALUES (900, 'Nobody Atall', 'person')",
            "speaker 900 was added behind the log's back"),
        ("UPDATE log SET time = '2020-01-01T00:00:00Z' WHERE id = 2", "log 2 was altered"),
        ("UPDATE log SET subject = 'report 3' WHERE id = 2", "log 2 was altered"),
        ("UPDATE log SET hash = content WHERE id = 3", "log 3 was altered"),
        ("DELETE FROM salt WHERE log = 2", "salt 2 is missing"));

    [Theory, OnBothDatabases]
    public void Verify_ledger_nobody_touched_is_sound(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        Assert.Equal((0, ""), (ledger.Verify().Entries, ledger.Verify().Head));
        ledger.AddMadeUp(1, 4);
        var verified = ledger.Verify();
        Assert.Empty(verified.Found);
        Assert.Equal(4, verified.Entries);
        Assert.Equal(64, verified.Head.Length);
    }

    [Theory, MemberData(nameof(Tampering))]
    public void Verify_names_the_row_that_was_tampered_with(Engine engine, string sql, string expected)
    {
        using var place = LedgerPlace.In(engine);
        using (var ledger = place.Open())
        {
            ledger.AddMadeUp(1, 3);
        }

        place.Tamper(sql);
        using var opened = place.Open();
        Assert.Contains(expected, opened.Verify().Found.Select(found => found.ToString()));
    }

    [Theory, OnBothDatabases]
    public void Verify_removed_log_entry_is_missing_and_its_rows_are_unknown(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        ledger.AddMadeUp(1, 3);
        place.Tamper("DELETE FROM salt WHERE log = 2; DELETE FROM log WHERE id = 2");
        var found = ledger.Verify().Found.Select(one => one.ToString()).ToList();
        Assert.Contains("log 2 is missing", found);
        Assert.Contains("report 2 was added behind the log's back", found);
    }

    [Theory, OnBothDatabases]
    public void Verify_entries_exchanged_are_altered(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        ledger.AddMadeUp(1, 3);
        place.Tamper("DELETE FROM salt; UPDATE log SET id = id + 10; UPDATE log SET id = 14 - id");
        Assert.Contains("log 1 was altered", ledger.Verify().Found.Select(one => one.ToString()));
    }

    [Fact]
    public void Verify_index_that_is_not_the_statements_is_named()
    {
        using var place = LedgerPlace.In(Engine.Sqlite);
        using var ledger = place.Open();
        ledger.AddMadeUp(1, 2);
        place.Tamper("INSERT INTO statement_words (rowid, content) VALUES (1, 'words that nobody said')");
        Assert.Equal("database is damaged: the list of words (statement_words) is not that of the statements' contents",
            Assert.Single(ledger.Verify().Found).ToString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Verify_looks_at_the_words_while_another_writes(bool isDamaged)
    {
        using var place = LedgerPlace.In(Engine.Sqlite);
        using var writing = place.Open();
        writing.AddMadeUp(1, 3);
        place.Tamper(isDamaged
            ? "INSERT INTO statement_words (statement_words, rowid, content) VALUES ('delete', 1, 'bridge')"
            : "SELECT 1");
        writing.Database.BeginWriting();
        using var reading = place.Open(new LedgerOptions { ReadOnly = true, Patience = TimeSpan.FromSeconds(1) });
        Assert.Equal(isDamaged ? 1 : 0, reading.Verify().Found.Count);
    }

    private static TheoryData<Engine, string, string> Matrix(params (string Sql, string Expected)[] cases)
    {
        var data = new TheoryData<Engine, string, string>();
        foreach (var (sql, expected) in cases)
        {
            data.Add(Engine.Sqlite, sql, expected);
            data.Add(Engine.Postgres, sql, expected);
        }

        return data;
    }
}
