using System.Text.Json;
using OnRecord.Wordings;

namespace OnRecord.Training.Evaluation;

/// <summary>Threads as <c>threads --format jsonl</c> writes them.</summary>
public static class ThreadLines
{
    /// <summary>A line a thread; offsets in code points.</summary>
    public static IEnumerable<string> Of(IEnumerable<WordingThread> threads, IReadOnlyDictionary<string, string> texts)
    {
        ArgumentNullException.ThrowIfNull(threads);
        ArgumentNullException.ThrowIfNull(texts);
        return threads.Select(thread => JsonSerializer.Serialize(new
        {
            thread = thread.Id,
            wordings = thread.Wordings.Select(wording => Row(wording, CodePoints.Of(texts[wording.Reported.Report]))),
        }));
    }

    private static object Row(ThreadedWording wording, CodePoints points) => new
    {
        report = wording.Reported.Report,
        outlet = wording.Reported.Outlet,
        published = wording.Reported.Published,
        statement = wording.Reported.Wording.Statement,
        span = wording.Reported.Wording.Spans
            .Select(span => new[] { points.Before(span.Start), points.Before(span.End) }),
        text = wording.Reported.Wording.Text,
        speaker = wording.Reported.Speaker?.Name,
        relation = wording.Relation.ToString().ToLowerInvariant(),
        changes = wording.Changes.Select(static change => change.Description),
    };
}
