using System.Diagnostics;
using System.Globalization;
using OnRecord.Benchmarks.Wordings;
using OnRecord.Ledger;
using OnRecord.Ledger.Finding;
using OnRecord.Ledger.Protecting;
using OnRecord.Ledger.Speakers;

namespace OnRecord.Benchmarks.Finding;

/// <summary>Measures how long it takes to find a page of statements, as <c>onrecord find</c> does.</summary>
internal static class FindBench
{
    private const int WarmUp = 5;

    /// <summary>Fills a ledger unless it is there already, asks, and prints what it took.</summary>
    /// <param name="arguments">The ledger, how many reports, and how many questions of each kind.</param>
    public static void Run(string[] arguments)
    {
        var reports = long.Parse(arguments[1], CultureInfo.InvariantCulture);
        var each = int.Parse(arguments[2], CultureInfo.InvariantCulture);
        using var ledger = StatementLedger.Open(arguments[0]);
        Fill(ledger, reports);
        Console.Out.WriteLine($"{"",-34} {"median ms",10} {"99 % ms",10} {"found",6}");
        var all = new List<double>();
        foreach (var (kind, next) in new FindQuestions(reports).Kinds)
        {
            var times = Ask(ledger, next, each, out var found);
            all.AddRange(times);
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{kind,-34} {Figures.At(times, 0.5),10:F2} {Figures.At(times, 0.99),10:F2} {found,6:F1}"));
        }

        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{"all questions",-34} {Figures.At(all, 0.5),10:F2} {Figures.At(all, 0.99),10:F2}"));
    }

    private static void Fill(StatementLedger ledger, long reports)
    {
        var watch = Stopwatch.StartNew();
        var there = ledger.Database.Number("SELECT count(*) FROM report") ?? 0;
        for (var number = there + 1; number <= reports; number++)
        {
            var reading = GeneratedReports.Make(number);
            ledger.Add(reading, GeneratedReports.Wordings(reading));
        }

        if (there < reports)
        {
            ledger.IndexWordings();
            ledger.Flush();
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{(reports - there) * GeneratedReports.Statements / watch.Elapsed.TotalSeconds:N0} statements a second added"));
        }
    }

    private static List<double> Ask(
        StatementLedger ledger, Func<(FindQuery Query, string? Speaker)> next, int count, out double found)
    {
        var times = new List<double>();
        var shown = 0;
        for (var i = -WarmUp; i < count; i++)
        {
            var (query, speaker) = next();
            var watch = Stopwatch.StartNew();
            var page = Find(ledger, speaker is null ? query
                : query with { Speakers = new SpeakerNames(ledger.Database, false).Find(speaker) });
            if (i >= 0)
            {
                times.Add(watch.Elapsed.TotalMilliseconds);
                shown += page;
            }
        }

        found = (double)shown / count;
        return times;
    }

    private static int Find(StatementLedger ledger, FindQuery query)
    {
        var (found, _) = new StatementSearch(ledger.Database).Find(query);
        var masks = new ReportMasks(ledger.Database);
        return found.Select(masks.Mask).Count(static one => one.Content.Length > 0);
    }
}
