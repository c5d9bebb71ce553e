using OnRecord.Ledger.Tests.Support;

namespace OnRecord.Ledger.Tests;

public sealed class AddingTests
{
    [Theory, OnBothDatabases]
    public void Add_twice_changes_nothing_and_says_so(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        var reading = MadeUpReadings.Make(1);
        Assert.Equal(new Addition(AdditionKind.Added, 1, 1), ledger.Add(reading, MadeUpReadings.Wordings(reading)));
        Assert.Equal(new Addition(AdditionKind.AlreadyThere, 1, 1), ledger.Add(reading));
        Assert.Equal(1, ledger.Database.Number("SELECT count(*) FROM report"));
        Assert.Equal(8, ledger.Database.Number("SELECT count(*) FROM statement"));
        Assert.Equal(1, ledger.Database.Number("SELECT count(*) FROM log"));
    }

    [Theory, OnBothDatabases]
    public void Add_other_text_at_the_same_address_is_the_next_version(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        ledger.Add(MadeUpReadings.Make(1, address: "https://gazette.example/bridge"));
        var second = ledger.Add(MadeUpReadings.Make(2, address: "https://gazette.example/bridge"));
        var third = ledger.Add(MadeUpReadings.Make(3, address: "https://gazette.example/bridge"));
        Assert.Equal(new Addition(AdditionKind.NewVersion, 2, 2), second);
        Assert.Equal(new Addition(AdditionKind.NewVersion, 3, 3), third);
        Assert.Equal(2, ledger.Database.Number("SELECT previous FROM report WHERE id = 3"));
    }
}
