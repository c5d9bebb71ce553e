using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnRecord.Training.Corpora;

/// <summary>Reads judgements of whom the sources of texts denote, one JSON object a line.</summary>
public static class GoldSpeakerFile
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>
    /// The judgements in the file's order. A line holds <c>id</c>, <c>source</c> (spans in code points),
    /// <c>source_text</c>, <c>form</c>, <c>kind</c>, <c>speaker</c>, and may hold <c>aliases</c>. Sources of which
    /// nobody can tell (kind <c>unclear</c>, or no speaker) are left out, as the scorer leaves them out.
    /// </summary>
    /// <exception cref="OnRecordException">OR9301: unreadable; OR9303: a line breaks the format.</exception>
    public static IReadOnlyList<GoldSpeaker> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var lines = CorpusFile.ReadLines(path);
        var read = new List<GoldSpeaker>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length > 0 && Parse(lines[i], path, i + 1) is { } gold)
            {
                read.Add(gold);
            }
        }

        return read;
    }

    private static GoldSpeaker? Parse(string line, string path, int number)
    {
        try
        {
            var row = JsonSerializer.Deserialize<Row>(line, Layout) ?? throw new JsonException("It is null.");
            return row.Kind == "unclear" || string.IsNullOrEmpty(row.Speaker) ? null : Gold(row, row.Speaker);
        }
        catch (JsonException problem)
        {
            throw new OnRecordException(
                "OR9303",
                $"Line {number} of \"{path}\" is no source with its speaker: {problem.Message} Correct the line, or "
                + "fetch the file again.",
                problem);
        }
    }

    private static GoldSpeaker Gold(Row row, string speaker) => new()
    {
        Text = row.Id,
        Source = [.. row.Source.Select(Span)],
        Words = row.SourceText,
        Form = row.Form,
        Kind = row.Kind,
        Name = speaker,
        Aliases = row.Aliases ?? [],
    };

    private static TextSpan Span(int[] ends) => ends is [var start, var end]
        ? new TextSpan(start, end)
        : throw new JsonException("A span of the source has not two ends.");

    private sealed record Row(
        string Id, int[][] Source, [property: JsonPropertyName("source_text")] string SourceText, string Form,
        string Kind, string? Speaker, string[]? Aliases = null);
}
