using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace OnRecord.Benchmarks;

/// <summary>Reads texts over and over for some seconds and says how many words a second it read, for
/// <c>bench/run</c>.</summary>
internal static class Throughput
{
    private const string Usage = "usage: OnRecord.Benchmarks throughput FOLDER [--threads N] [--seconds S]";

    // Long enough for the second tier of the just-in-time compiler: it waits for quiet before it starts, and there are
    // some thousand methods to compile again.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);

    /// <summary>Runs the command and prints one line of JSON; 2 when used wrongly.</summary>
    public static int Run(string[] options)
    {
        if (!TryRead(options, out var folder, out var threads, out var seconds))
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        var texts = BenchTexts.From(folder);
        var loading = Stopwatch.StartNew();
        using var reader = StatementReader.Load();
        var load = loading.Elapsed;
        Measure(reader, texts, threads, WarmUp);
        Print(texts, threads, load, Measure(reader, texts, threads, TimeSpan.FromSeconds(seconds)));
        return 0;
    }

    private static bool TryRead(string[] options, out string folder, out int threads, out double seconds)
    {
        (folder, threads, seconds) = ("", 1, 5);
        for (var i = 0; i < options.Length; i++)
        {
            var value = i + 1 < options.Length ? options[i + 1] : "";
            var isRead = options[i] switch
            {
                "--threads" => int.TryParse(value, CultureInfo.InvariantCulture, out threads) && threads > 0,
                "--seconds" => double.TryParse(value, CultureInfo.InvariantCulture, out seconds) && seconds > 0,
                _ => folder.Length == 0,
            };
            if (!isRead)
            {
                return false;
            }

            if (options[i].StartsWith("--", StringComparison.Ordinal))
            {
                i++;
            }
            else
            {
                folder = options[i];
            }
        }

        return folder.Length > 0;
    }

    private static Counts Measure(StatementReader reader, BenchTexts texts, int threads, TimeSpan time)
    {
        var next = -1;
        var clock = Stopwatch.StartNew();
        var parts = new Counts[threads];
        var workers = Enumerable.Range(0, threads).Select(worker => new Thread(() =>
        {
            var part = default(Counts);
            while (clock.Elapsed < time)
            {
                var text = Interlocked.Increment(ref next) % texts.Texts.Count;
                var reading = reader.Read(new Report("text", texts.Texts[text]));
                part = part.With(texts.WordCounts[text], reading);
            }

            parts[worker] = part with { Seconds = clock.Elapsed.TotalSeconds };
        })).ToArray();
        Array.ForEach(workers, worker => worker.Start());
        Array.ForEach(workers, worker => worker.Join());
        return new Counts(parts.Sum(part => part.Words), parts.Sum(part => part.Reports),
            parts.Sum(part => part.Statements), parts.Max(part => part.Seconds));
    }

    private static void Print(BenchTexts texts, int threads, TimeSpan load, Counts counts) =>
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            reader = "OnRecord",
            threads,
            texts = texts.Texts.Count,
            words = texts.Words,
            seconds = counts.Seconds,
            wordsPerSecond = Math.Round(counts.Words / counts.Seconds),
            found = Math.Round(counts.Statements * (double)texts.Texts.Count / counts.Reports),
            loadMilliseconds = Math.Round(load.TotalMilliseconds, 1),
            peakMegabytes = Process.GetCurrentProcess().PeakWorkingSet64 >> 20,
        }));

    private readonly record struct Counts(long Words, long Reports, long Statements, double Seconds)
    {
        public Counts With(int words, Reading reading) => this with
        {
            Words = Words + words,
            Reports = Reports + 1,
            Statements = Statements + reading.Statements.Count,
        };
    }
}
