using System.Diagnostics;
using System.Globalization;

namespace OnRecord.Benchmarks.Checking;

/// <summary>Times <c>check --watch</c> as a person feels it: from the start of a save until the last line of the answer
/// is there.</summary>
internal sealed class WatchBench : IDisposable
{
    private const int Warming = 5;
    private static readonly TimeSpan BetweenSaves = TimeSpan.FromMilliseconds(400);

    private readonly string _draft;
    private readonly Process _watch;

    private WatchBench(string program, string draft)
    {
        _draft = draft;
        var start = new ProcessStartInfo(program, ["check", draft, "--watch"]) { RedirectStandardOutput = true };
        _watch = Process.Start(start)!;
    }

    public void Dispose()
    {
        _watch.Kill();
        _watch.WaitForExit();
        _watch.Dispose();
    }

    /// <summary>Saves a copy of the text so many times, each time with a new paragraph, and prints the times.</summary>
    internal static void Run(string program, string text, string saves)
    {
        var folder = Directory.CreateTempSubdirectory("onrecord-watch-");
        try
        {
            var draft = Path.Combine(folder.FullName, "draft.md");
            File.Copy(text, draft);
            using var bench = new WatchBench(program, draft);
            bench.Run(int.Parse(saves, CultureInfo.InvariantCulture));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private void Run(int saves)
    {
        WaitForAnswer();
        var text = File.ReadAllText(_draft);
        var times = Enumerable.Range(1, Warming + saves)
            .Select(save => Time($"{text}\n\nThis is paragraph {save} of the morning.\n"))
            .Skip(Warming).Order().ToList();
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{words} words, {saves} saves: median {times[saves / 2]:f0} ms, slowest {times[^1]:f0} ms"));
    }

    private double Time(string text)
    {
        Thread.Sleep(BetweenSaves);
        var start = Stopwatch.GetTimestamp();
        File.WriteAllText(_draft, text);
        WaitForAnswer();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private void WaitForAnswer()
    {
        while (_watch.StandardOutput.ReadLine() is { } line && !line.EndsWith("in 1 report.", StringComparison.Ordinal))
        {
        }
    }
}
