using OnRecord.Ledger.Tests.Support;

namespace OnRecord.Ledger.Tests;

public sealed class ManyAtOnceTests
{
    private const int Writers = 4;
    private const int Readers = 8;
    private const int Statements = 8;

    [Theory, OnBothDatabases]
    public async Task Four_writers_and_eight_readers_lose_nothing_and_see_no_half_report(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var time = new CancellationTokenSource(Effort.Stress);
        var end = time.Token;
        var writers = Enumerable.Range(0, Writers).Select(writer => Work(() => Write(place, writer, end))).ToList();
        var readers = Enumerable.Range(0, Readers).Select(_ => Work(() => Read(place, end))).ToList();
        var added = (await Task.WhenAll(writers)).Sum();
        Assert.InRange((await Task.WhenAll(readers)).Sum(), Readers, int.MaxValue);
        using var ledger = place.Open();
        Assert.Equal(added, ledger.Count("report"));
        Assert.Equal(added * Statements, ledger.Count("statement"));
        Assert.Empty(ledger.Verify().Found);
    }

    [Theory, OnBothDatabases]
    public async Task Several_opening_a_new_ledger_at_once_make_one(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        await Task.WhenAll(Enumerable.Range(1, Readers).Select(number => Work(() =>
        {
            using var ledger = place.Open();
            ledger.AddMadeUp(1, number);
            return number;
        })));
        using var opened = place.Open();
        Assert.Equal(Readers, opened.Count("report"));
        Assert.Empty(opened.Verify().Found);
    }

    private static Task<int> Work(Func<int> work) => Task.Factory.StartNew(
        work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    // Every reading is tried by two writers, so that they meet at the same report too.
    private static int Write(LedgerPlace place, int writer, CancellationToken end)
    {
        using var ledger = place.Open();
        var added = 0;
        for (var i = 1; !end.IsCancellationRequested; i++)
        {
            var reading = MadeUpReadings.Make((writer / 2 * 1_000_000) + i, Statements);
            var addition = ledger.Add(reading, MadeUpReadings.Wordings(reading));
            added += addition.Kind == AdditionKind.Added ? 1 : 0;
        }

        return added;
    }

    private static int Read(LedgerPlace place, CancellationToken end)
    {
        using var ledger = place.Open();
        var rounds = 0;
        do
        {
            Assert.Null(ledger.Database.Scalar(
                $"SELECT report FROM statement GROUP BY report HAVING count(*) <> {Statements} LIMIT 1"));
            Assert.Empty(rounds % 10 == 0 ? ledger.Verify().Found : []);
            Thread.Sleep(5);
            rounds++;
        }
        while (!end.IsCancellationRequested);

        return rounds;
    }
}
