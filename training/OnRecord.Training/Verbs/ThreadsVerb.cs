using OnRecord.Reports;
using OnRecord.Training.Corpora;
using OnRecord.Training.Evaluation;
using OnRecord.Wordings;

namespace OnRecord.Training.Verbs;

/// <summary>Measures threads of wordings.</summary>
internal static class ThreadsVerb
{
    internal static int Run(Arguments arguments)
    {
        var data = arguments.Get("--data");
        var files = CorpusFile.InFolder(Path.Combine(data, "polnear", "train", "text"), ".txt");
        var reports = files.Select(ReadReport).ToList();
        using var reader = StatementReader.Load();
        var wordings = reports.AsParallel().AsOrdered()
            .SelectMany(report => ReportedWording.Of(reader.Read(report))).ToList();
        var threads = WordingThreads.Find(wordings);
        var texts = reports.ToDictionary(
            static report => report.Id, static report => report.Text, StringComparer.Ordinal);
        if (arguments.Find("--out") is { } path)
        {
            File.WriteAllLines(path, ThreadLines.Of(threads, texts));
        }

        var pairs = QuotePairFile.Read(Path.Combine(data, "gold", "quote-pairs-polnear.jsonl"));
        Console.WriteLine($"{wordings.Count} wordings in {threads.Count} threads, "
            + $"{threads.Count(static thread => thread.Wordings.Count > 1)} of them with several");
        Console.WriteLine(ThreadScore.Of(pairs, threads, texts));
        return 0;
    }

    private static Report ReadReport(string path)
    {
        var id = Path.GetFileNameWithoutExtension(path);
        var name = ReportName.Of(id);
        return new Report(id, CorpusFile.ReadText(path)) { Outlet = name.Outlet, Published = name.Published };
    }
}
