using System.Diagnostics;
using System.Globalization;
using OnRecord.Wordings.Index;

namespace OnRecord.Benchmarks.Wordings;

/// <summary>
/// Adds generated wordings to an index in SQLite and finds them again, for <c>bench/wordings</c>: how fast, in how much
/// room, and how many of those that a look at every wording finds.
/// </summary>
internal sealed class WordingsBench(WordingsOptions options) : IDisposable
{
    private const int Candidates = 64;

    private readonly BenchLedger _ledger = new(Path.Combine(options.Folder, "wordings.db"));
    private readonly List<(int Wordings, double Seconds)> _batches = [];

    /// <summary>Runs all and prints tables.</summary>
    public void Run()
    {
        for (var id = 1L; id <= options.Count; id += WordingIndex.FullTail)
        {
            var last = Math.Min(options.Count, id + WordingIndex.FullTail - 1);
            var batch = Generated(id, last);
            _batches.Add((batch.Count, _ledger.Add(batch).TotalSeconds));
            if ((id - 1) / 1_000_000 != last / 1_000_000)
            {
                Console.Error.WriteLine($"{last:N0} added, {Rate(_batches.Count):N0} a second");
            }
        }

        PrintAdding();
        var questions = Question.Of(options.Count, options.Each);
        PrintFinding(questions);
        PrintBruteForce(questions);
        if (options.Rivals > 0)
        {
            AskRivals(questions);
        }

        Print("memory of the process, at most", $"{Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB");
    }

    /// <inheritdoc/>
    public void Dispose() => _ledger.Dispose();

    /// <summary>Prints a line of two columns.</summary>
    internal static void Print(string name, string value) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-58} {value}"));

    private static List<IndexedWording> Generated(long first, long last)
    {
        var wordings = new List<IndexedWording>();
        for (var id = first; id <= last; id++)
        {
            wordings.Add(new IndexedWording(id, GeneratedWordings.Text(GeneratedWordings.Words(id))));
        }

        return wordings;
    }

    private double Rate(int batches) =>
        _batches.TakeLast(batches).Sum(batch => batch.Wordings)
        / _batches.TakeLast(batches).Sum(batch => batch.Seconds);

    private void PrintAdding()
    {
        Print("wordings", $"{options.Count:N0} in {_ledger.Segments} segments");
        Print("added, a second", $"{Rate(_batches.Count):N0}");
        Print("added, a second, in the last tenth", $"{Rate(Math.Max(1, _batches.Count / 10)):N0}");
        Print("longest wait of one batch, seconds", $"{_batches.Max(batch => batch.Seconds):N1}");
        Print("bytes of index a wording", $"{_ledger.IndexBytes / (double)options.Count:N1}");
        Print("bytes of pages of index a wording", $"{_ledger.IndexPages / (double)options.Count:N1}");
        Print("bytes of the whole file", $"{_ledger.FileBytes:N0}");
    }

    private void PrintFinding(List<Question> questions)
    {
        foreach (var question in questions.Take(questions.Count / 10))
        {
            Thread(question);
        }

        var (search, whole, processor) = (new List<double>(), new List<double>(), new List<double>());
        var recall = questions.ToLookup(question => (question.Kind, question.FromOriginal), question =>
        {
            var start = Stopwatch.GetTimestamp();
            var candidates = _ledger.Find(question.Text, Candidates);
            search.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            start = Stopwatch.GetTimestamp();
            var used = Environment.CpuUsage.TotalTime;
            Thread(question);
            whole.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            processor.Add((Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
            return candidates.Any(candidate => candidate.Id == question.Wanted);
        });
        Print("candidates found, ms, median / 99 %", Times(search));
        Print("thread found and verified, ms, median / 99 %", Times(whole));
        Print("the same, processor's ms (where others use the machine)", Times(processor));
        foreach (var kind in recall.OrderBy(kind => kind.Key))
        {
            var way = kind.Key.FromOriginal ? "asked by the original" : "asked by the edit";
            Print($"found: {kind.Key.Kind}, {way}", $"{kind.Average(found => found ? 1.0 : 0):P1} of {kind.Count()}");
        }
    }

    /// <summary>The median and the 99th percentile.</summary>
    internal static string Times(List<double> milliseconds) =>
        $"{Figures.At(milliseconds, 0.5):N2} / {Figures.At(milliseconds, 0.99):N2}";

    /// <summary>The wordings alike: candidates whose words were fetched and aligned.</summary>
    private List<long> Thread(Question question)
    {
        var found = new List<long>();
        foreach (var candidate in _ledger.Find(question.Text, Candidates))
        {
            if (Likeness.IsAlike(question.Words, WordNumbers(_ledger.Words(candidate.Id))))
            {
                found.Add(candidate.Id);
            }
        }

        return found;
    }

    private static int[] WordNumbers(string words) => [.. words.Split(' ').Select(GeneratedWordings.Number)];

    private void AskRivals(List<Question> questions)
    {
        var random = new SplitMix(6);
        List<Question> asked = [.. questions.OrderBy(_ => random.Next()).Take(options.Rivals)];
        using var own = new OwnIndex(_ledger);
        using var fullText = new FullTextRival(Path.Combine(options.Folder, "fts5.db"));
        using var trigrams = options.Postgres.Length > 0 ? new TrigramRival(options.Postgres) : null;
        List<IRival> rivals = [own, fullText, .. trigrams is null ? Array.Empty<IRival>() : [trigrams]];
        foreach (var rival in rivals)
        {
            var watch = Stopwatch.StartNew();
            rival.Fill(options.Count);
            Console.Error.WriteLine($"{rival.Name}: filled in {watch.Elapsed.TotalSeconds:N0} s");
        }

        Contest.Run(rivals, asked, Candidates);
    }

    private void PrintBruteForce(List<Question> questions)
    {
        var random = new SplitMix(5);
        List<Question> asked = [.. questions.OrderBy(_ => random.Next()).Take(options.BruteForce)];
        var alike = new BruteForce([.. asked.Select(question => question.Words)]).Find(options.Count);
        var same = new Share();
        var all = new Share();
        for (var query = 0; query < asked.Count; query++)
        {
            var thread = Thread(asked[query]).ToHashSet();
            foreach (var id in alike[query].Where(id => id != asked[query].Id))
            {
                all.Count(thread.Contains(id));
                if (GeneratedWordings.Plan(id).Origin == GeneratedWordings.Plan(asked[query].Id).Origin)
                {
                    same.Count(thread.Contains(id));
                }
            }
        }

        Print($"of those alike among all ({asked.Count} asked for), same origin", same.ToString());
        Print("the same, also those alike by chance (stock phrases)", all.ToString());
    }
}
