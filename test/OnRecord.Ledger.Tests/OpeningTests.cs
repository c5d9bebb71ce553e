using Microsoft.Data.Sqlite;
using OnRecord.Ledger.Tests.Support;

namespace OnRecord.Ledger.Tests;

public sealed class OpeningTests
{
    private static readonly LedgerOptions Existing = new() { Create = false };

    private static readonly LedgerOptions Impatient = new() { Patience = TimeSpan.FromMilliseconds(300) };

    [Theory, OnBothDatabases]
    public void Open_where_no_ledger_is_and_none_is_to_be_made_fails(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        Assert.Equal("OR9502", Failure(() => place.Open(Existing)).Code);
        Assert.False(File.Exists(place.Address));
    }

    [Theory, OnBothDatabases]
    public void Open_newer_ledger_fails_and_leaves_it(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        place.Open().Dispose();
        place.Tamper("INSERT INTO migration (number, name, sha256, applied) VALUES (9999, '9999_later', 'x', 'y')");
        var failure = Failure(() => place.Open());
        Assert.Equal("OR9509", failure.Code);
        Assert.Contains("newer OnRecord", failure.Message, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void Open_ledger_made_by_other_scripts_fails(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        place.Open().Dispose();
        place.Tamper("UPDATE migration SET sha256 = 'x' WHERE number = 1");
        var failure = Failure(() => place.Open());
        Assert.Equal("OR9510", failure.Code);
        Assert.Contains("\"0001_ledger\"", failure.Message, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void Open_database_of_something_else_fails_and_leaves_it(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        place.Tamper("CREATE TABLE invoice (id INTEGER PRIMARY KEY)");
        Assert.Equal("OR9504", Failure(() => place.Open()).Code);
        place.Tamper("INSERT INTO invoice VALUES (1)");
    }

    [Theory]
    [InlineData("This is a text, and long enough to be the head of something else than a text file.")]
    [InlineData("x")]
    public void Open_file_of_something_else_fails_and_leaves_it(string content)
    {
        using var place = LedgerPlace.In(Engine.Sqlite);
        File.WriteAllText(place.Address, content);
        Assert.Equal("OR9504", Failure(() => place.Open()).Code);
        Assert.Equal(content, File.ReadAllText(place.Address));
    }

    [Fact]
    public void Open_empty_file_makes_a_ledger_of_it()
    {
        using var place = LedgerPlace.In(Engine.Sqlite);
        File.WriteAllText(place.Address, "");
        using var ledger = place.Open();
        Assert.Empty(ledger.Verify().Found);
    }

    [Fact]
    public void Open_folder_fails()
    {
        using var place = LedgerPlace.In(Engine.Sqlite);
        Assert.Equal("OR9504", Failure(() => StatementLedger.Open(Path.GetTempPath())).Code);
        Assert.Equal("OR9503", Failure(() => StatementLedger.Open(place.File("no/such/folder.db"))).Code);
    }

    [Theory]
    [InlineData("postgres://somewhere", "OR9501")]
    [InlineData("postgres://a:secret@host/db?colour=red", "OR9501")]
    [InlineData("postgres://a:secret@localhost:1/db", "OR9503")]
    [InlineData("postgres://a:secret@localhost/db?host=/no/such/folder", "OR9503")]
    public void Open_wrong_address_fails_and_hides_the_password(string address, string code)
    {
        var failure = Failure(() => StatementLedger.Open(address));
        Assert.Equal(code, failure.Code);
        Assert.DoesNotContain("secret", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void Add_while_another_program_writes_waits_and_then_fails(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var holder = place.Open();
        using var ledger = place.Open(Impatient);
        holder.Database.BeginWriting();
        Assert.Equal("OR9506", Failure(() => ledger.AddMadeUp(1, 1)).Code);
        holder.Database.RollBack();
        ledger.AddMadeUp(1, 1);
        Assert.Empty(ledger.Verify().Found);
    }

    [Fact]
    public void Open_file_that_another_program_keeps_to_itself_fails()
    {
        using var place = LedgerPlace.In(Engine.Sqlite);
        place.Open().Dispose();
        using var holder = new SqliteConnection($"Data Source={place.Address};Pooling=False");
        holder.Open();
        using var command = holder.CreateCommand();
        command.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE x (y)";
        command.ExecuteNonQuery();
        Assert.Equal("OR9506", Failure(() => place.Open(Impatient)).Code);
    }

    [Theory, OnBothDatabases]
    public void Add_to_a_ledger_opened_for_reading_fails(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using (var writer = place.Open())
        {
            writer.AddMadeUp(1, 1);
        }

        using var ledger = place.Open(new LedgerOptions { ReadOnly = true, Create = false });
        Assert.Equal(1, ledger.Count("report"));
        Assert.Equal("OR9507", Failure(() => ledger.AddMadeUp(2, 2)).Code);
        Assert.Empty(ledger.Verify().Found);
    }

    private static OnRecordException Failure(Action step) => Assert.Throws<OnRecordException>(step);

    private static OnRecordException Failure(Func<StatementLedger> open) => Assert.Throws<OnRecordException>(() =>
    {
        using var opened = open();
    });
}
