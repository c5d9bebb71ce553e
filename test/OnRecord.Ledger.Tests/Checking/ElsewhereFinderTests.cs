using System.Diagnostics;
using OnRecord.Checks.Elsewhere;
using OnRecord.Ledger.Checking;
using OnRecord.Ledger.Tests.Support;

namespace OnRecord.Ledger.Tests.Checking;

public sealed class ElsewhereFinderTests
{
    private const string Address = "https://gazette.example/bridge";

    [Theory, OnBothDatabases]
    public void Find_gives_the_same_words_of_other_reports(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        var quoted = Find(place, ledger => ledger.AddMadeUp(1, 40), Copy(7, "other")).Quotations;
        Assert.NotEmpty(quoted);
        Assert.All(quoted, static one => Assert.Contains(one.Others, other =>
            other is { Report: "https://gazette.example/7", IsCopy: true, Outlet: "Vessing Gazette" }));
    }

    [Theory, OnBothDatabases]
    public void Find_leaves_out_the_report_itself(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        var known = Find(place, static ledger => ledger.AddMadeUp(7, 7), MadeUpReadings.Make(7));
        Assert.Empty(known.Quotations);
        Assert.Empty(known.Versions);
    }

    [Theory, OnBothDatabases]
    public void Find_knows_earlier_and_later_versions_by_the_address(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        var versions = Enumerable.Range(1, 3).Select(static seed => MadeUpReadings.Make(seed, address: Address))
            .ToList();
        var known = Find(place, ledger => versions.ForEach(reading => ledger.Add(reading,
            MadeUpReadings.Wordings(reading))), versions[1]);
        Assert.Equal([false, true], known.Versions.Select(static version => version.IsLater));
        Assert.Equal([versions[0].Report.Text, versions[2].Report.Text],
            known.Versions.Select(static version => version.Text));
    }

    [Theory, OnBothDatabases]
    public void Find_takes_a_draft_for_newer_than_all_versions(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        var known = Find(place, static ledger => Add(ledger, 1, 2), MadeUpReadings.Make(3, address: Address));
        Assert.Equal(2, known.Versions.Count);
        Assert.Equal(MadeUpReadings.Make(2).Report.Text, known.Versions[0].Text);
        Assert.All(known.Versions, static version => Assert.False(version.IsLater));
    }

    [Theory, OnBothDatabases]
    public void Find_knows_a_version_by_its_name(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        var known = Find(place, static ledger => ledger.AddMadeUp(1, 9), Copy(7, "made-up-7"));
        Assert.Null(Assert.Single(known.Versions).IsLater);
        Assert.DoesNotContain(known.Quotations, static one =>
            one.Others.Any(static other => other.Report.EndsWith("/7", StringComparison.Ordinal)));
    }

    [Theory, OnBothDatabases]
    public void Find_labels_protected_speakers_without_numbers(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        var others = Find(place, static ledger => ledger.AddMadeUp(1, 40), Copy(3, "other"))
            .Quotations.SelectMany(static one => one.Others).ToList();
        Assert.Contains(others, static other => other.Speaker == "detainee");
        Assert.All(others.Where(static other => other.Speaker == "detainee"), static other =>
            Assert.Equal("detainee", other.Shown(other.Reported.Speaker!.Name)));
    }

    [Theory, OnBothDatabases]
    public void Find_takes_bounded_time_for_hundreds_of_quotations(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        var large = MadeUpReadings.Make(9_999, statements: 600);
        var watch = new Stopwatch();
        var known = Find(place, static ledger => ledger.AddMadeUp(1, 400), large, watch);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
        Assert.All(known.Quotations, static one => Assert.NotEmpty(one.Others));
    }

    // The same text under another name, as other bytes, at no address.
    private static Reading Copy(int seed, string name)
    {
        var made = MadeUpReadings.Make(seed);
        return made with { Report = new Report(name, made.Report.Text + "\n") { Outlet = "Morning Post" } };
    }

    private static void Add(StatementLedger ledger, params int[] seeds)
    {
        foreach (var seed in seeds)
        {
            var reading = MadeUpReadings.Make(seed, address: Address);
            ledger.Add(reading, MadeUpReadings.Wordings(reading));
        }
    }

    private static ReportElsewhere Find(LedgerPlace place, Action<StatementLedger> add, Reading reading,
        Stopwatch? watch = null)
    {
        using (var ledger = place.Open())
        {
            add(ledger);
            ledger.IndexWordings();
        }

        using var source = new ElsewhereSource(place.Address, showsProtected: false);
        watch?.Start();
        var known = source.Find(reading);
        watch?.Stop();
        return known;
    }
}
