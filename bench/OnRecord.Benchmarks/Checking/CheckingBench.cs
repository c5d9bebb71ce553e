using System.Diagnostics;
using System.Globalization;
using OnRecord.Checks;

namespace OnRecord.Benchmarks.Checking;

/// <summary>Times reading alone against reading and checking, in turns, and each rule by itself, for
/// <c>bench/check</c>.</summary>
internal sealed class CheckingBench : IDisposable
{
    private const int WarmUps = 4;

    private readonly StatementReader _reader = StatementReader.Load();
    private readonly ReportChecker _checker = new(new CheckOptions());
    private readonly Report[] _reports;

    private CheckingBench(BenchTexts texts) =>
        _reports = [.. texts.Texts.Select(static (text, i) => new Report($"r{i}", text) { Published = "2016-10-01" })];

    /// <summary>Reads and checks the texts of <paramref name="folder"/> <paramref name="rounds"/> times and prints the
    /// times as Markdown.</summary>
    public static void Run(string folder, int rounds)
    {
        using var bench = new CheckingBench(BenchTexts.From(folder));
        bench.Compare(rounds);
        bench.TimeRules(rounds);
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private void Compare(int rounds)
    {
        var found = 0;
        var (read, check) = (new List<double>(), new List<double>());
        for (var round = -WarmUps; round < rounds; round++)
        {
            var reading = Time(report => _reader.Read(report));
            var checking = Time(report => found += _checker.Check(_reader.Read(report)).Count);
            if (round >= 0)
            {
                read.Add(reading);
                check.Add(checking);
            }
        }

        var ratios = read.Zip(check, static (one, other) => other / one).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{_reports.Length} reports, {found / (rounds + WarmUps)} findings; medians of {rounds} rounds on one thread:\n"
            + $"reading {Median(read):f1} ms, reading and checking {Median(check):f1} ms, {Median(ratios):f2} times as long\n"));
    }

    private void TimeRules(int rounds)
    {
        var readings = _reports.Select(_reader.Read).ToList();
        var options = new CheckOptions();
        Console.WriteLine("| rule | ms, all reports |\n|---|---|");
        foreach (var rule in CheckRules.All)
        {
            var times = Enumerable.Range(0, rounds).Select(_ =>
            {
                // What several rules share is found before, so that none pays for the others.
                var reports = readings.Select(reading => new CheckedReport(reading, options)).ToList();
                reports.ForEach(static report => GC.KeepAlive(report.Quoted));
                var clock = Stopwatch.StartNew();
                reports.ForEach(report => GC.KeepAlive(rule.Find(report).Count()));
                return clock.Elapsed.TotalMilliseconds;
            });
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {rule.Code} | {Median([.. times]):f1} |"));
        }
    }

    private double Time(Action<Report> work)
    {
        var clock = Stopwatch.StartNew();
        Array.ForEach(_reports, work);
        return clock.Elapsed.TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
