using System.Diagnostics;
using System.Globalization;

namespace OnRecord.Ledger.Tests.Support;

/// <summary>What the test executable does when a test starts it as another program.</summary>
internal static class OtherProgram
{
    /// <summary><c>add ADDRESS FIRST LAST</c> adds made-up readings, says each one's number when it is in the ledger;
    /// <c>rate ADDRESS COUNT</c> says how fast it adds.</summary>
    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["add", var address, var first, var last]:
                Add(address, Number(first), Number(last));
                return 0;
            case ["rate", var address, var count]:
                Measure(address, Number(count));
                return 0;
            default:
                return 2;
        }
    }

    /// <summary>Starts this executable as another program.</summary>
    public static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["ledger", .. args])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        return Process.Start(start)!;
    }

    private static void Add(string address, int first, int last)
    {
        using var ledger = StatementLedger.Open(address);
        for (var i = first; i <= last; i++)
        {
            var reading = MadeUpReadings.Make(i);
            ledger.Add(reading, MadeUpReadings.Wordings(reading));
            Console.Out.WriteLine(i);
        }
    }

    private static void Measure(string address, int count)
    {
        var readings = Enumerable.Range(1, count).Select(i => MadeUpReadings.Make(i, 20)).ToList();
        var wordings = readings.ConvertAll(MadeUpReadings.Wordings);
        using var ledger = StatementLedger.Open(address);
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < count; i++)
        {
            ledger.Add(readings[i], wordings[i]);
            if ((i + 1) % (count / 5) == 0)
            {
                Console.Out.WriteLine($"{i + 1}: {(i + 1) * 20 / watch.Elapsed.TotalSeconds:F0} statements a second");
            }
        }

        ledger.Flush();
        Console.Out.WriteLine($"all, on the disk: {count * 20 / watch.Elapsed.TotalSeconds:F0} statements a second");
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
