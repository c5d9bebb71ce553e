using System.Text.Json;
using OnRecord.Training.Corpora;
using OnRecord.Training.Evaluation;
using OnRecord.Training.Tests.Support;
using OnRecord.Wordings;

namespace OnRecord.Training.Tests.Evaluation;

/// <summary>The scorer of threads that the project is measured by, run on threads written to a folder of their
/// own.</summary>
internal static class PythonThreadScorer
{
    public static string Table(
        IEnumerable<QuotePair> pairs, IEnumerable<WordingThread> threads, IReadOnlyDictionary<string, string> texts)
    {
        var scorer = SharedData.FindScorer("score_threads.py");
        using var folder = new TempFolder();
        var gold = folder.Write("gold.jsonl", string.Join('\n', pairs.Select(Line)));
        var found = folder.Write("threads.jsonl", string.Join('\n', ThreadLines.Of(threads, texts)));
        return Python.Run([scorer, gold, found]).TrimEnd();
    }

    private static string Line(QuotePair pair) =>
        JsonSerializer.Serialize(new { a = Quote(pair.One), b = Quote(pair.Other), label = pair.Label });

    private static object Quote(QuotePlace place) =>
        new { id = place.Report, start = place.Span.Start, end = place.Span.End };
}
