using System.Globalization;
using OnRecord.Ledger.Tests.Support;

namespace OnRecord.Ledger.Tests;

public sealed class KillTests
{
    private const int Seed = 20260;

    [Theory, OnBothDatabases]
    public async Task Program_killed_while_adding_leaves_whole_reports_and_can_go_on(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        var random = new Random(Seed);
        var last = 0;
        for (var kill = 0; kill < Effort.Kills; kill++)
        {
            var after = TimeSpan.FromMilliseconds(random.Next(1, 150));
            last = Math.Max(last, await AddUntilKilled(place, after, fromFirst: kill % 2 == 0));
            using var ledger = place.Open();
            Assert.Empty(ledger.Verify().Found);
            var kept = ledger.Count("report");
            Assert.True(kept >= last, $"Of {last} reports that were said to be added, {kept} are there.");
        }

        var all = Count(place) + 20;
        using var uninterrupted = LedgerPlace.In(engine);
        Assert.Equal(DumpAfterAdding(uninterrupted, all), DumpAfterAdding(place, all));
    }

    /// <summary>Starts the program, kills it after a while (which counts from its first report in every other run, else
    /// from its start) and returns the last report that it said was in.</summary>
    private static async Task<int> AddUntilKilled(LedgerPlace place, TimeSpan after, bool fromFirst)
    {
        using var program = OtherProgram.Start("add", place.Address, "1", "1000000");
        var said = fromFirst ? $"{await program.StandardOutput.ReadLineAsync()}\n" : "";
        await Task.Delay(after);
        program.Kill();
        said += await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        // What was cut off in the middle of its line does not count.
        var lines = said.Split('\n')[..^1];
        return lines.Length == 0 ? 0 : int.Parse(lines[^1], CultureInfo.InvariantCulture);
    }

    private static string DumpAfterAdding(LedgerPlace place, int last)
    {
        using var ledger = place.Open();
        ledger.AddMadeUp(1, last);
        Assert.Empty(ledger.Verify().Found);
        return ledger.Dump();
    }

    private static int Count(LedgerPlace place)
    {
        using var ledger = place.Open();
        return (int)ledger.Count("report");
    }
}
