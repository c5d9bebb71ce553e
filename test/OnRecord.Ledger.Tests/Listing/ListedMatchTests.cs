using OnRecord.Ledger.Tests.Support;

namespace OnRecord.Ledger.Tests.Listing;

/// <summary>Whom of a file's speakers a report means.</summary>
public sealed class ListedMatchTests
{
    private const string Speakers = """
        name,kind,aliases,wikidata,office,from,to
        Anna Berg,,,Q1,minister of health,2015,2019
        Anna Berg,,,Q2,mayor of Vessing,2016,
        Ilse Vantongeren,,Bridgelady;Vantongeren,Q3,chief engineer of Vessing,2019-03,
        Otto Holm,,,Q4,,,
        Harbour Board,organisation,Harbour Authority,Q5,,,
        Berta Moe,,,Q6,"head of the port, Ostrel",2001,2004-06
        Moe,,,Q7,skipper,,
        """;

    public static TheoryData<Engine, string, string?, string?> Cases => Matrix(
        ("Ilse Vantongeren", "2024-05-03", "Q3"),
        ("Ilse Vantongeren", null, "Q3"),
        ("Dr. Ilse Vantongeren", "2024-05-03", "Q3"),
        ("Ilse Vantongeren, the chief engineer", "2024-05-03", "Q3"),
        ("Ilse Vantongeren, the chief engineer", null, "Q3"),
        ("Ilse Vantongeren, the chief engineer", "2010-05", null),
        ("Ilse Vantongeren, a baker", "2024-05-03", null),
        ("Ilse Maria Vantongeren", "2024-05-03", "Q3"),
        ("Marc Vantongeren", "2024-05-03", null),
        ("I. Vantongeren, the chief engineer", "2024-05-03", null),
        ("Vantongeren", "2024-05-03", null),
        ("Vantongeren, chief engineer", "2024-05-03", "Q3"),
        ("Vantongeren, chief engineer", "2015", null),
        ("Vantongeren, chief engineer", null, null),
        ("Vantongeren, chief inspector", "2024-05-03", null),
        ("Bridgelady, the chief engineer of Vessing", "2024-05-03", "Q3"),
        ("Bridgelady", "2024-05-03", null),
        ("Berg, minister of health", "2016", null),
        ("Anna Berg", "2016-02-01", null),
        ("Anna Berg, the health minister", "2016-02-01", "Q1"),
        ("Anna Berg, the former minister", "2021", "Q1"),
        ("Anna Berg, mayor of the town", "2021", "Q2"),
        ("Anna Berg, mayor", "2014-12-31", null),
        ("Anna Berg, a baker", "2021", null),
        ("Otto Holm, a smith", "2021", "Q4"),
        ("Holm", "2021", null),
        ("the Harbour Board", "2021", "Q5"),
        ("the Harbour Authority", "2021", "Q5"),
        ("the Harbour", "2021", null),
        ("Berta Moe, head of Ostrel's port", "2004-06-30", "Q6"),
        ("Moe", "2021", null));

    // Importing before and after adding comes to the same.
    [Theory, MemberData(nameof(Cases))]
    public void Choose_one_or_nobody(Engine engine, string person, string? published, string? expected)
    {
        Assert.Equal(expected, Chosen(engine, (place, ledger) => Import(place, ledger),
            (_, ledger) => Add(ledger, person, published)));
        Assert.Equal(expected, Chosen(engine, (_, ledger) => Add(ledger, person, published),
            (place, ledger) => Import(place, ledger)));
    }

    [Theory, OnBothDatabases]
    public void Choose_of_two_of_one_name_the_one_in_company(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        Import(place, ledger);
        var mayor = ledger.SpeakersOf(ledger.AddSketch("one", "2024-05-03",
            new Named("Anna Berg", "the mayor of Vessing"), new Named("Tomas Brill")));
        var third = ledger.SpeakersOf(ledger.AddSketch("two", "2024-05-04", new Named("Anna Berg")));
        Assert.NotEqual(mayor[0], third[0]);
        Assert.Equal(mayor, ledger.SpeakersOf(ledger.AddSketch("three", "2024-05-04", new Named("Anna Berg"),
            new Named("Tomas Brill"))));
    }

    private static string? Chosen(Engine engine, params Action<LedgerPlace, StatementLedger>[] steps)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        foreach (var step in steps)
        {
            step(place, ledger);
        }

        Assert.Empty(ledger.Verify().Found);
        return (string?)ledger.Database.Scalar(
            "SELECT wikidata FROM report_speaker LEFT JOIN listed_speaker ON listed_speaker.speaker = report_speaker.speaker ORDER BY report_speaker.id");
    }

    private static void Add(StatementLedger ledger, string person, string? published) =>
        ledger.AddSketch("one", published, Named.Parse(person));

    private static void Import(LedgerPlace place, StatementLedger ledger)
    {
        File.WriteAllText(place.File("speakers.csv"), Speakers);
        Assert.Empty(ledger.ImportSpeakers(place.File("speakers.csv")).Faults);
    }

    private static TheoryData<Engine, string, string?, string?> Matrix(params (string Person, string? Published,
        string? Expected)[] cases)
    {
        var data = new TheoryData<Engine, string, string?, string?>();
        foreach (var (person, published, expected) in cases)
        {
            data.Add(Engine.Sqlite, person, published, expected);
            data.Add(Engine.Postgres, person, published, expected);
        }

        return data;
    }
}
