using System.Text.Json;
using OnRecord.Training.Corpora;
using OnRecord.Training.Tests.Support;

namespace OnRecord.Training.Tests.Evaluation;

/// <summary>The scorer of speakers that the project is measured by, run on readings written to a folder of their
/// own.</summary>
internal static class PythonSpeakerScorer
{
    /// <summary>The scorer's table, without the list of wrong ones after it.</summary>
    public static string Table(IEnumerable<GoldSpeaker> gold, IEnumerable<Reading> readings)
    {
        var scorer = SharedData.FindScorer("score_speakers.py");
        using var folder = new TempFolder();
        var goldPath = folder.Write("gold.jsonl", string.Join('\n', gold.Select(GoldLine)));
        var readPath = folder.Write("read.jsonl", string.Join('\n', readings.Select(Line)));
        var printed = Python.Run([scorer, goldPath, readPath]);
        return string.Join('\n', printed.Split('\n').TakeWhile(IsOfTable));
    }

    private static bool IsOfTable(string line) =>
        line.Length > 0 && !line.StartsWith("wrong:", StringComparison.Ordinal);

    private static string GoldLine(GoldSpeaker gold) => JsonSerializer.Serialize(new
    {
        id = gold.Text,
        source = gold.Source.Select(span => new[] { span.Start, span.End }),
        source_text = gold.Words,
        form = gold.Form,
        kind = gold.Kind,
        speaker = gold.Name,
        aliases = gold.Aliases,
    });

    // As `read --format jsonl` writes it, as far as the scorer looks.
    private static string Line(Reading reading) => JsonSerializer.Serialize(new
    {
        id = reading.Report.Id,
        statements = reading.Statements.Select(statement => new
        {
            source = statement.Source.Select(span =>
                new[] { PointAt(reading, span.Start), PointAt(reading, span.End) }),
            speaker = statement.Speaker,
        }),
        speakers = reading.Speakers.Select(speaker => new
        {
            id = speaker.Id,
            name = speaker.Name,
            kind = speaker.Kind?.ToString().ToLowerInvariant(),
        }),
    });

    private static int PointAt(Reading reading, int unit) =>
        reading.Report.Text.Take(unit).Count(character => !char.IsLowSurrogate(character));
}
