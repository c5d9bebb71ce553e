using OnRecord.Ledger.Following;
using OnRecord.Ledger.Tests.Support;
using OnRecord.Text;

namespace OnRecord.Ledger.Tests.Following;

public sealed class StoryCopiesTests
{
    private const string Said = "nobody had paid for the spare parts we ordered in spring";

    [Theory, OnBothDatabases]
    public void All_counts_copies_of_one_story_as_one_source(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        Add(ledger, "copy", "2031-05-03", 40, 200);
        Add(ledger, "story", "2031-05-02", 0, 300);
        Add(ledger, "other", "2031-05-02", 900, 300);
        var thread = Assert.Single(new ThreadFinder(ledger, null).All());
        Assert.Equal(2, thread.Sources);
        Assert.Equal(["copy of story"], Copies(thread));
    }

    [Theory, OnBothDatabases]
    public void OfWords_takes_the_next_report_for_the_first_when_that_is_forgotten(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        foreach (var day in new[] { 2, 3, 4 })
        {
            Add(ledger, $"day{day}", $"2031-05-0{day}", day * 10, 300);
        }

        ledger.Forget(1);
        Assert.Equal(["day4 of day3"], Copies(Assert.Single(new ThreadFinder(ledger, null)
            .OfWords("the spare parts we ordered"))));
    }

    [Theory, OnBothDatabases]
    public void A_wording_comes_with_what_its_paragraph_tells_beside_it(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        Add(ledger, "story", "2031-05-02", 0, 300);
        Assert.Equal("🚢 “ ” as was told", Assert.Single(new LedgerWordings(ledger.Database).All()).Reported.Around);
    }

    private static IEnumerable<string> Copies(KeptThread thread) =>
        from one in thread.Wordings
        where one.Wording.CopyOf is not null
        select $"{one.Wording.Report.Name} of {thread.Report(one.Wording.CopyOf)!.Name}";

    private static void Add(StatementLedger ledger, string name, string day, int from, int count)
    {
        var words = string.Join(' ', Enumerable.Range(from, count).Select(static i => $"word{i}"));
        var report = new Report(name, $"🚢 “{Said}” as was told\n\n{words}.") { Published = day };
        var span = new TextSpan(4, 4 + Said.Length);
        ledger.Add(
            new Reading { Report = report, Text = ReportText.From(report.Text), Statements = [], Speakers = [] },
            [new StatementWording(null, [span], Said, Said)]);
    }
}
