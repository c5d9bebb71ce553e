using OnRecord.Ledger.Finding;
using OnRecord.Ledger.Protecting;
using OnRecord.Ledger.Speakers;
using OnRecord.Ledger.Tests.Support;

namespace OnRecord.Ledger.Tests.Listing;

/// <summary>A file of speakers leads nobody to those whom reports show to be protected.</summary>
public sealed class ProtectedImportTests
{
    private const string Speakers = "name,aliases,wikidata,office\nPavlo Roe,Sunny Roe,Q555,private in the army\n";

    private static readonly Named Pavlo = new("Pavlo Roe");
    private static readonly Named Prisoner = Pavlo with { Protected = ProtectionKind.PrisonerOfWar };

    [Theory, OnBothDatabases]
    public void Import_joins_no_protected_speaker(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        var report = ledger.AddSketch("one", "2024-05-03", Prisoner);
        Assert.Equal(0, Import(place, ledger));
        Assert.NotEqual(Listed(ledger), ledger.SpeakersOf(report)[0]);
    }

    [Theory, OnBothDatabases]
    public void Later_reports_of_a_protected_speaker_go_to_that_speaker_not_to_the_file_s(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        var first = ledger.AddSketch("one", "2024-05-03", Prisoner);
        Import(place, ledger);
        var second = ledger.AddSketch("two", "2024-06-03", Pavlo);
        Assert.Equal(ledger.SpeakersOf(first), ledger.SpeakersOf(second));
        Assert.True(new ReportMasks(ledger.Database).Of(second).Protects(ledger.SpeakersOf(second)[0]));
    }

    [Theory, OnBothDatabases]
    public void What_a_file_tells_is_hidden_once_a_report_shows_the_speaker_to_be_protected(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        Import(place, ledger);
        ledger.AddSketch("one", "2024-05-03", Pavlo);
        Assert.Equal([Listed(ledger)], Find(ledger, "Sunny Roe"));
        ledger.AddSketch("two", "2024-06-03", Prisoner);
        Assert.All(["Pavlo Roe", "Roe", "Sunny Roe", "Q555", "q555"], name => Assert.Empty(Find(ledger, name)));
        var profile = new SpeakerProfiles(ledger.Database, showsProtected: false).Of(Listed(ledger));
        Assert.Equal(($"prisoner of war {Listed(ledger)}", 0), (profile.Name, profile.Listed.Count));
        var masks = new ReportMasks(ledger.Database);
        Assert.All(Statements(ledger), found => Assert.Null(masks.Mask(found).SpeakerWikidata));
        Assert.All(Statements(ledger), static found => Assert.Equal("Q555", found.SpeakerWikidata));
        Assert.Equal("Q555", new SpeakerProfiles(ledger.Database, showsProtected: true).Of(Listed(ledger)).Listed[0]
            .Wikidata);
    }

    private static IReadOnlyList<FoundStatement> Statements(StatementLedger ledger) =>
        new StatementSearch(ledger.Database).Find(new FindQuery()).Statements;

    private static IReadOnlyList<long> Find(StatementLedger ledger, string name) =>
        new SpeakerNames(ledger.Database, showsProtected: false).Find(name);

    private static long Listed(StatementLedger ledger) =>
        ledger.Database.Number("SELECT speaker FROM listed_speaker")!.Value;

    private static int Import(LedgerPlace place, StatementLedger ledger)
    {
        File.WriteAllText(place.File("speakers.csv"), Speakers);
        return ledger.ImportSpeakers(place.File("speakers.csv")).Joined;
    }
}
