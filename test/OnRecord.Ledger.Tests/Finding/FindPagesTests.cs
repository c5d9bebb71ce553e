using OnRecord.Ledger.Finding;
using OnRecord.Ledger.Tests.Support;

namespace OnRecord.Ledger.Tests.Finding;

public sealed class FindPagesTests
{
    private const int Every = 100_000;

    private static readonly FindQuery[] Questions =
    [
        new(),
        new() { Words = WordQuery.Of(["bridge"]) },
        new() { Words = WordQuery.Of(["bridge", "open"]), Best = true },
        new() { Speakers = [1, 2] },
        new() { Speakers = [3], Words = WordQuery.Of(["bridge"]) },
        new() { Kind = "direct", Outlet = "VESSING GAZETTE", Since = "2026-03", Until = "2026-05" },
        new() { Act = "admitted", Setting = "briefing" },
    ];

    [Theory, OnBothDatabases]
    public void Find_pages_one_after_the_other_are_the_whole_list(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = Filled(place);
        foreach (var question in Questions)
        {
            var whole = Ids(ledger, question with { Limit = Every }).ToList();
            Assert.True(whole.Count > 7, $"{question} finds too little to be cut into pages.");
            Assert.Equal(whole, Pages(ledger, question with { Limit = 7 }));
        }
    }

    [Theory, OnBothDatabases]
    public void Find_from_words_speakers_or_newest_reports_is_the_same(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = Filled(place);
        foreach (var question in Questions)
        {
            var looked = Ids(ledger, question with { Limit = 50 }, many: Every);
            Assert.Equal(looked, Ids(ledger, question with { Limit = 50 }, many: 0));
        }
    }

    [Fact]
    public void Add_what_is_published_on_no_day_is_refused()
    {
        using var place = LedgerPlace.In(Engine.Sqlite);
        using var ledger = place.Open();
        var reading = MadeUpReadings.Make(1);
        var undatable = reading with { Report = reading.Report with { Published = new string('9', 65) } };
        Assert.Throws<ArgumentException>(() => ledger.Add(undatable));
    }

    private static StatementLedger Filled(LedgerPlace place)
    {
        var ledger = place.Open();
        for (var i = 1; i <= 60; i++)
        {
            var reading = MadeUpReadings.Make(i);
            ledger.Add(i % 5 == 0 ? reading with { Report = reading.Report with { Published = null } } : reading);
        }

        return ledger;
    }

    private static IEnumerable<long> Ids(StatementLedger ledger, FindQuery query, int many = 100) =>
        new StatementSearch(ledger.Database, many).Find(query).Statements.Select(static one => one.Id);

    private static List<long> Pages(StatementLedger ledger, FindQuery query)
    {
        var ids = new List<long>();
        for (FindQuery? page = query; page is not null;)
        {
            var (found, next) = new StatementSearch(ledger.Database).Find(page);
            ids.AddRange(found.Select(static one => one.Id));
            page = next is null ? null : query with { After = next };
        }

        return ids;
    }
}
