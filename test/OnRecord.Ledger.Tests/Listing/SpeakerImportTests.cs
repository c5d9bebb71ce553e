using OnRecord.Ledger.Finding;
using OnRecord.Ledger.Speakers;
using OnRecord.Ledger.Tests.Support;

namespace OnRecord.Ledger.Tests.Listing;

public sealed class SpeakerImportTests
{
    private const string Head = "name,aliases,wikidata,office,from,to\n";

    private const string Ilse = Head
        + "Ilse Vantongeren,the Bridge Lady;Vantongeren,Q101,chief engineer of Vessing,2019-03,\n";

    [Theory, OnBothDatabases]
    public void Import_joins_who_is_there_and_knows_who_comes(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        var first = ledger.AddSketch("one", "2024-05-03", new Named("Ilse Vantongeren", "the chief engineer"));
        var result = Import(place, ledger, Ilse);
        Assert.Equal((1, 0, 0, 1), (result.Added, result.Updated, result.Unchanged, result.Joined));
        var second = ledger.AddSketch("two", "2024-06-01", new Named("Ilse Vantongeren"));
        var listed = ledger.Database.Number("SELECT speaker FROM listed_speaker")!.Value;
        Assert.Equal([listed, listed], [.. ledger.SpeakersOf(first), .. ledger.SpeakersOf(second)]);
        Assert.Empty(ledger.Verify().Found);
    }

    [Theory, OnBothDatabases]
    public void Import_twice_changes_nothing(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        Import(place, ledger, Ilse);
        var before = ledger.Dump();
        var result = Import(place, ledger, Ilse);
        Assert.Equal((0, 0, 1, null), (result.Added, result.Updated, result.Unchanged, result.Decision));
        Assert.Equal(before, ledger.Dump());
        Assert.Equal(1, ledger.Verify().Entries);
    }

    [Theory, OnBothDatabases]
    public void Import_of_an_updated_file_updates_and_what_it_has_no_column_for_stays(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        Import(place, ledger, Ilse);
        var result = Import(place, ledger,
            "name,wikidata,office,from\nIlse Vantongeren-Roe,Q101,mayor of Vessing,2025\n");
        Assert.Equal((0, 1, 0), (result.Added, result.Updated, result.Unchanged));
        var profile = Profile(ledger, "Ilse Vantongeren-Roe");
        Assert.Equal("Ilse Vantongeren-Roe", profile.Name);
        var listed = Assert.Single(profile.Listed);
        Assert.Equal(["the Bridge Lady", "Vantongeren"], listed.Aliases);
        Assert.Equal("mayor of Vessing", Assert.Single(listed.Offices).Office);
        Assert.Empty(ledger.Verify().Found);
    }

    [Theory, OnBothDatabases]
    public void Undo_takes_the_whole_import_back(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        var report = ledger.AddSketch("one", "2024-05-03", new Named("Ilse Vantongeren"), new Named("Tomas Brill"));
        var before = ledger.SpeakersOf(report);
        var import = Import(place, ledger, Ilse + "Tomas Brill,,Q102,,,\nAnna Berg,,,,,\n");
        Assert.Equal(2, import.Joined);
        Assert.Equal(2, ledger.UndoDecision(import.Decision!.Value).Rows);
        Assert.Equal(before, ledger.SpeakersOf(report));
        Assert.Empty(Profile(ledger, "Tomas Brill").Listed);
        Assert.Empty(new SpeakerNames(ledger.Database, true).Find("Anna Berg"));
        Assert.Equal(0, ledger.Count("listed_speaker"));
        Assert.Empty(ledger.Verify().Found);
        Assert.Equal("OR9520", Assert.Throws<OnRecordException>(() => ledger.UndoDecision(import.Decision.Value)).Code);
    }

    [Theory, OnBothDatabases]
    public void Undo_of_an_update_brings_back_what_was_known_before(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        var first = Import(place, ledger, Ilse).Decision!.Value;
        var second = Import(place, ledger, "name,wikidata\nIlse V. Roe,Q101\n").Decision!.Value;
        Assert.Equal("OR9520", Assert.Throws<OnRecordException>(() => ledger.UndoDecision(first)).Code);
        ledger.UndoDecision(second);
        Assert.Equal("Ilse Vantongeren", Profile(ledger, "Q101").Name);
        Assert.Empty(new SpeakerNames(ledger.Database, true).Find("Ilse V. Roe"));
        ledger.UndoDecision(first);
        Assert.Equal(0, ledger.Count("speaker"));
        Assert.Empty(ledger.Verify().Found);
    }

    [Theory, OnBothDatabases]
    public void Undo_of_one_joining_holds_when_the_file_is_imported_again(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        var report = ledger.AddSketch("one", "2024-05-03", new Named("Ilse Vantongeren"));
        var before = ledger.SpeakersOf(report);
        var import = Import(place, ledger, Ilse).Decision!.Value;
        ledger.UndoDecision(import + 1);
        Assert.Equal(0, Import(place, ledger, Ilse.Replace("2019-03", "2019-04", StringComparison.Ordinal)).Joined);
        Assert.Equal(before, ledger.SpeakersOf(report));
    }

    [Theory, OnBothDatabases]
    public void Import_holds_when_reports_are_read_again(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        var reading = SketchedReading.Of("one", "2024-05-03", new Named("Ilse Vantongeren", "the chief engineer"));
        var report = ledger.Add(reading).Report;
        Import(place, ledger, Ilse);
        var before = ledger.SpeakersOf(report);
        ledger.Replace(reading);
        Assert.Equal(before, ledger.SpeakersOf(report));
    }

    [Theory, OnBothDatabases]
    public void Forget_leaves_who_came_from_a_file_without_what_the_report_told(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        var report = ledger.AddSketch("one", "2024-05-03", new Named("Ilse Maria Vantongeren", "the chief engineer"));
        Import(place, ledger, Ilse);
        ledger.RenameSpeaker(Profile(ledger, "Q101").Id, "Ilse Maria Vantongeren");
        ledger.Forget(report);
        Assert.Equal((1, 1, 1), (ledger.Count("speaker"), ledger.Count("listed_speaker"), ledger.Count("decision")));
        Assert.Equal("Ilse Vantongeren", Profile(ledger, "Vantongeren").Name);
        Assert.DoesNotContain("Maria", ledger.Dump(), StringComparison.Ordinal);
        Assert.Empty(ledger.Verify().Found);
    }

    [Theory, OnBothDatabases]
    public void Forget_leaves_a_file_s_speaker_who_was_merged_into_a_report_s(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        var report = ledger.AddSketch("one", "2024-05-03", new Named("Otto Holm"));
        Import(place, ledger, Ilse);
        ledger.MergeSpeakers(Profile(ledger, "Q101").Id, ledger.SpeakersOf(report)[0]);
        ledger.Forget(report);
        Assert.Equal("Ilse Vantongeren", Profile(ledger, "Q101").Name);
        Assert.Empty(ledger.Verify().Found);
    }

    [Theory, OnBothDatabases]
    public void Verify_names_a_listed_speaker_that_was_tampered_with(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        Import(place, ledger, Ilse);
        place.Tamper("UPDATE listed_speaker SET wikidata = 'Q999' WHERE id = 1");
        Assert.Equal("listed_speaker 1 was altered", Assert.Single(ledger.Verify().Found).ToString());
    }

    [Theory]
    [InlineData(Engine.Sqlite, Engine.Postgres)]
    [InlineData(Engine.Postgres, Engine.Sqlite)]
    public void Restore_has_who_came_from_a_file(Engine from, Engine to)
    {
        using var place = LedgerPlace.In(from);
        using var other = LedgerPlace.In(to);
        using var ledger = place.Open();
        ledger.AddSketch("one", "2024-05-03", new Named("Ilse Vantongeren"));
        Import(place, ledger, Ilse);
        ledger.Backup(place.File("backup.db"));
        StatementLedger.Restore(place.File("backup.db"), other.Address);
        using var again = other.Open();
        Assert.Equal(ledger.Dump(), again.Dump());
        Assert.Equal("Q101", Assert.Single(Profile(again, "the Bridge Lady").Listed).Wikidata);
    }

    [Theory, OnBothDatabases]
    public void Import_tells_which_of_two_of_one_name_only_by_the_id(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        Import(place, ledger, Head + "Anna Berg,,Q1,,,\nAnna Berg,,Q2,,,\n");
        var result = Import(place, ledger, "name,office\nAnna Berg,nurse\n");
        Assert.Equal("Line 2 is left out: the ledger knows 2 of the name \"Anna Berg\" from files; say which by the Wikidata id.",
            Assert.Single(result.Faults).Message);
        Assert.Null(result.Decision);
    }

    [Theory, OnBothDatabases]
    public void Import_that_gives_the_id_later_updates(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        Import(place, ledger, "name\nAnna Berg\n");
        Assert.Equal(1, Import(place, ledger, "name,wikidata\nAnna Berg,Q1\n").Updated);
        Assert.Equal(1, Import(place, ledger, "name\nAnna Berg\n").Unchanged);
        Assert.Equal(1, ledger.Count("speaker"));
    }

    [Theory, OnBothDatabases]
    public void Import_never_joins_two_whom_one_report_names(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        var report = ledger.AddSketch("one", "2024-05-03", new Named("Serhii Kovalenko"),
            new Named("Sergey Kovalenko"));
        Assert.Equal(1, Import(place, ledger, "name\nSerhii Kovalenko\n").Joined);
        Assert.Equal(2, ledger.SpeakersOf(report).Distinct().Count());
    }

    [Theory, OnBothDatabases]
    public void Find_gives_the_wikidata_id_after_merging_too(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        var report = ledger.AddSketch("one", "2024-05-03", new Named("I. Vantongeren"));
        Import(place, ledger, Ilse);
        ledger.MergeSpeakers(Profile(ledger, "Q101").Id, ledger.SpeakersOf(report)[0]);
        var found = new StatementSearch(ledger.Database).Find(new FindQuery()).Statements;
        Assert.Equal("Q101", Assert.Single(found).SpeakerWikidata);
        Assert.Equal(ledger.SpeakersOf(report)[0], Profile(ledger, "q101").Id);
    }

    private static SpeakerImportResult Import(LedgerPlace place, StatementLedger ledger, string text)
    {
        File.WriteAllText(place.File("speakers.csv"), text);
        return ledger.ImportSpeakers(place.File("speakers.csv"));
    }

    private static SpeakerProfile Profile(StatementLedger ledger, string name) =>
        new SpeakerProfiles(ledger.Database, true)
        .Of(Assert.Single(new SpeakerNames(ledger.Database, true).Find(name)));
}
