using System.Text;
using OnRecord.Ledger.Tests.Support;

namespace OnRecord.Ledger.Tests;

public sealed class ForgettingTests
{
    [Theory, OnBothDatabases]
    public void Forget_erases_the_content_and_the_ledger_still_verifies(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        ledger.AddMadeUp(1, 4);
        Assert.True(ledger.Forget(2));
        Assert.Empty(ledger.Verify().Found);
        Assert.Equal(3, ledger.Database.Number("SELECT count(*) FROM report WHERE text IS NOT NULL"));
        Assert.Equal(0, ledger.Database.Number("SELECT count(*) FROM statement WHERE report = 2"));
        Assert.Equal(0, ledger.Database.Number("SELECT count(*) FROM wording WHERE report = 2"));
        Assert.Equal(0, ledger.Database.Number("SELECT count(*) FROM report_speaker WHERE report = 2"));
        ledger.AddMadeUp(5, 6);
        Assert.Empty(ledger.Verify().Found);
    }

    [Theory, OnBothDatabases]
    public void Forget_twice_changes_nothing_and_adding_again_is_refused(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        ledger.AddMadeUp(1, 2);
        ledger.Forget(1);
        Assert.False(ledger.Forget(1));
        Assert.Equal(new Addition(AdditionKind.Forgotten, 1, 1), ledger.Add(MadeUpReadings.Make(1)));
        Assert.Equal(3, ledger.Verify().Entries);
    }

    [Theory, OnBothDatabases]
    public void Forget_all_leaves_no_speaker_and_no_number_is_given_again(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        ledger.AddMadeUp(1, 3);
        var last = ledger.Database.Number("SELECT max(id) FROM statement");
        Assert.All([1L, 2, 3], report => Assert.True(ledger.Forget(report)));
        Assert.Equal(0, ledger.Count("speaker"));
        Assert.Equal(1, ledger.Count("salt"));
        ledger.AddMadeUp(4, 4);
        Assert.Equal(last + 1, ledger.Database.Number("SELECT min(id) FROM statement"));
        Assert.Empty(ledger.Verify().Found);
    }

    [Theory, OnBothDatabases]
    public void Forget_report_that_is_not_there_fails(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        Assert.Equal("OR9513", Assert.Throws<OnRecordException>(() => ledger.Forget(7)).Code);
    }

    [Fact]
    public void Forget_leaves_no_word_in_the_file()
    {
        using var place = LedgerPlace.In(Engine.Sqlite);
        using var ledger = place.Open();
        ledger.AddMadeUp(1, 40);
        var reading = MadeUpReadings.Make(41);
        var secret = reading with { Report = new Report("secret", $"{reading.Report.Text} Zyxwvut speaks.") };
        var speakers = secret.Speakers.Select(speaker => speaker with { Name = $"Zyxwvut {speaker.Name}" }).ToList();
        var added = ledger.Add(secret with { Speakers = speakers });
        ledger.AddMadeUp(42, 80);
        ledger.Forget(added.Report);
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(place.Address)!))
        {
            var bytes = Encoding.Latin1.GetString(Files.ReadShared(file));
            Assert.DoesNotContain("Zyxwvut", bytes, StringComparison.OrdinalIgnoreCase);
        }
    }
}
