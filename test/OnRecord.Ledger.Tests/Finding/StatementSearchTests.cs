using OnRecord.Ledger.Finding;
using OnRecord.Ledger.Tests.Support;

namespace OnRecord.Ledger.Tests.Finding;

public sealed class StatementSearchTests
{
    // What is asked, and which of the four statements have to be found, the first one first.
    public static TheoryData<Engine, string, string> Questions => Matrix(
        ("", "d c b a"),
        ("bolts", "d c a"),
        ("bolt tested", "a"),
        ("\"bolts were tested\"", "a"),
        ("\"tested bolts\"", ""),
        ("bol*", "d c b a"),
        ("café", "b"),
        ("AND", ""),
        ("' OR 1=1 --", ""),
        ("best:bolts", "c d a"),
        ("outlet:VESSING GAZETTE", "d c b a"),
        ("outlet:another", ""),
        ("since:2024-05", "d c"),
        ("until:2024-04", "b a"),
        ("until:2024-03-01", "a"),
        ("since:2024-04-02 until:2024-04-02", "b"),
        ("kind:direct", ""),
        ("kind:indirect", "d c b a"),
        ("speaker:Ilse Vantongeren", "c a"),
        ("speaker:nobody", ""));

    [Theory, MemberData(nameof(Questions))]
    public void Find_what_is_asked_for_in_order(Engine engine, string question, string expected)
    {
        ArgumentNullException.ThrowIfNull(question);
        using var place = LedgerPlace.In(engine);
        using var ledger = Filled(place);
        var (found, next) = new StatementSearch(ledger.Database).Find(Query(ledger, question));
        Assert.Equal(expected, string.Join(' ', found.Select(static one => one.Report.Name)));
        Assert.Null(next);
    }

    [Theory, OnBothDatabases]
    public void Find_pages_have_everything_once_whatever_is_added_in_between(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        ledger.AddMadeUp(1, 5);
        ledger.AddSketch("undated", null, new Named("Otto Holm"), new Named("Jens Moe"));
        var all = Paged(ledger, new FindQuery { Limit = 100 }, null);
        var paged = Paged(ledger, new FindQuery { Limit = 3 },
            () => ledger.AddSketch($"{Guid.NewGuid()}", "2030-01-01", new Named("Ida Lund")));
        Assert.Equal(42, all.Count);
        Assert.Equal(all, paged);
    }

    [Theory, OnBothDatabases]
    public void Find_best_pages_have_everything_once(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        ledger.AddMadeUp(1, 10);
        var query = new FindQuery { Words = WordQuery.Of(["bridge"]), Best = true };
        var all = Paged(ledger, query with { Limit = 100 }, null);
        Assert.Equal(all, Paged(ledger, query with { Limit = 4 }, null));
        Assert.True(all.Count > 8, $"{all.Count} found");
    }

    [Theory, OnBothDatabases]
    public void Find_a_word_of_very_many_statements_goes_through_the_newest(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        ledger.Add(SketchedReading.Of("many", "2024-05-03", Enumerable.Range(1, 4_100)
            .Select(static i => new Named($"Otto Holm{i}") { Words = "steel is rare" })));
        ledger.AddSketch("new", "2024-05-04", new Named("Ida Lund") { Words = "rare steel" });
        ledger.AddSketch("old", "2024-05-02", new Named("Ida Lund") { Words = "rare steel" });
        var (found, next) = new StatementSearch(ledger.Database)
            .Find(new FindQuery { Words = WordQuery.Of(["steel"]), Limit = 2 });
        Assert.Equal(["new", "many"], found.Select(static one => one.Report.Name));
        var rest = Paged(ledger, new FindQuery { Words = WordQuery.Of(["steel"]), Limit = 2_000, After = next }, null);
        Assert.Equal(4_100, rest.Distinct().Count());
    }

    private static StatementLedger Filled(LedgerPlace place)
    {
        var ledger = place.Open();
        ledger.AddSketch("a", "2024-03-01",
            new Named("Ilse Vantongeren")
            {
                Words =
            "the old bolts were tested with great care in the long winter of that year"
            });
        ledger.AddSketch("b", "2024-04-02T10:00:00Z", new Named("Tomas Brill") { Words = "the Bolshoi café" });
        ledger.AddSketch("c", "2024-05", new Named("Ilse Vantongeren") { Words = "bolts, bolts, bolts" });
        ledger.AddSketch("d", "2024-05-09", new Named("Otto Holm") { Words = "bolts with bolts" });
        return ledger;
    }

    private static FindQuery Query(StatementLedger ledger, string question)
    {
        var parts = question.Contains(':', StringComparison.Ordinal) ? question.Split(' ') : [];
        string? Part(string name) =>
            Array.Find(parts, part => part.StartsWith(name + ":", StringComparison.Ordinal)) is { } part
            ? name is "speaker" or "outlet" ? question[(name.Length + 1)..] : part[(name.Length + 1)..] : null;
        return new FindQuery
        {
            Words = WordQuery.Of([Part("best") ?? (parts.Length == 0 ? question : "")]),
            Best = Part("best") is not null,
            Outlet = Part("outlet"),
            Since = Part("since"),
            Until = Part("until"),
            Kind = Part("kind"),
            Speakers = Part("speaker") is { } name ? new Ledger.Speakers.SpeakerNames(ledger.Database, true).Find(name)
                : null,
        };
    }

    private static List<long> Paged(StatementLedger ledger, FindQuery query, Action? between)
    {
        var found = new List<long>();
        for (var next = query.After; found.Count < 10_000;)
        {
            (var page, next) = new StatementSearch(ledger.Database).Find(query with { After = next });
            found.AddRange(page.Select(static one => one.Id));
            if (next is null)
            {
                break;
            }

            between?.Invoke();
        }

        return found;
    }

    private static TheoryData<Engine, string, string> Matrix(params (string Question, string Expected)[] cases)
    {
        var data = new TheoryData<Engine, string, string>();
        foreach (var (question, expected) in cases)
        {
            data.Add(Engine.Sqlite, question, expected);
            data.Add(Engine.Postgres, question, expected);
        }

        return data;
    }
}
