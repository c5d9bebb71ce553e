using System.Text.Json;

namespace OnRecord.Training.Corpora;

/// <summary>Reads judgements of pairs of quotations, one JSON object a line.</summary>
public static class QuotePairFile
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The judgements in the file's order. A line holds <c>a</c> and <c>b</c>, each with <c>id</c>,
    /// <c>start</c> and <c>end</c> (code points), and <c>label</c>.</summary>
    /// <exception cref="OnRecordException">OR9301: unreadable; OR9303: a line breaks the format.</exception>
    public static IReadOnlyList<QuotePair> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var lines = CorpusFile.ReadLines(path);
        return
        [
            .. Enumerable.Range(0, lines.Count).Where(i => lines[i].Length > 0)
                .Select(i => Parse(lines[i], path, i + 1)),
        ];
    }

    private static QuotePair Parse(string line, string path, int number)
    {
        try
        {
            var row = JsonSerializer.Deserialize<Row>(line, Layout) ?? throw new JsonException("It is null.");
            return new QuotePair(row.A.Place, row.B.Place, row.Label);
        }
        catch (JsonException problem)
        {
            throw new OnRecordException(
                "OR9303",
                $"Line {number} of \"{path}\" is no pair of quotations: {problem.Message} Correct the line, or fetch "
                + "the file again.",
                problem);
        }
    }

    private sealed record Row(Quote A, Quote B, string Label);

    private sealed record Quote(string Id, int Start, int End)
    {
        public QuotePlace Place => new(Id, new TextSpan(Start, End));
    }
}
