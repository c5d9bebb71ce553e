using System.Text;
using System.Text.Json;
using OnRecord.Training.Evaluation;
using OnRecord.Training.Tests.Support;

namespace OnRecord.Training.Tests.Evaluation;

/// <summary>The scorer that the project is measured by, run on cases written to a folder of their own.</summary>
internal static class PythonScorer
{
    /// <summary>The scorer's figures, rounded to four digits as it prints them.</summary>
    public static IReadOnlyDictionary<ScoreRow, Rates> Score(IReadOnlyList<ScoredCase> cases)
    {
        var scorer = SharedData.FindScorer("score_attribution.py");
        using var folder = new TempFolder();
        var predictions = Write(folder, cases);
        return Parse(Python.Run([scorer, folder.Path, predictions, "--json"]));
    }

    private static string Write(TempFolder folder, IReadOnlyList<ScoredCase> cases)
    {
        for (var i = 0; i < cases.Count; i++)
        {
            folder.Write($"text/case{i:D3}.txt", cases[i].Text);
            folder.Write($"attributions/case{i:D3}_us.ann", Brat(cases[i]));
        }

        var lines = cases.Select((item, i) => JsonLine($"case{i:D3}", item));
        return folder.Write("predictions.jsonl", string.Join('\n', lines));
    }

    private static string Brat(ScoredCase item)
    {
        var lines = new StringBuilder();
        var next = 1;
        foreach (var gold in item.Gold)
        {
            var roles = new List<string>();
            (string, IReadOnlyList<TextSpan>)[] all =
                [("Source", gold.Source), ("Cue", gold.Cue), ("Content", gold.Content)];
            foreach (var (role, spans) in all)
            {
                if (spans.Count > 0)
                {
                    var offsets = Points(item.Text, spans).Select(span => $"{span[0]} {span[1]}");
                    lines.Append($"T{next}\t{role} {string.Join(';', offsets)}\tx\n");
                    roles.Add($"{role}:T{next++}");
                }
            }

            lines.Append($"E{next++}\t{string.Join(' ', roles)}\n");
        }

        return lines.ToString();
    }

    private static string JsonLine(string id, ScoredCase item) => JsonSerializer.Serialize(new
    {
        id,
        statements = item.Predicted.Select(predicted => new
        {
            source = Points(item.Text, predicted.Source),
            cue = Points(item.Text, predicted.Cue),
            content = Points(item.Text, predicted.Content),
        }),
    });

    private static IEnumerable<int[]> Points(string text, IReadOnlyList<TextSpan> spans) =>
        spans.Select(span => new[] { PointAt(text, span.Start), PointAt(text, span.End) });

    private static int PointAt(string text, int unit) =>
        text.Take(unit).Count(character => !char.IsLowSurrogate(character));

    private static Dictionary<ScoreRow, Rates> Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return ScoreRows.All.ToDictionary(row => row, row =>
        {
            var figures = document.RootElement.GetProperty(row.Name());
            return new Rates(figures.GetProperty("p").GetDouble(), figures.GetProperty("r").GetDouble(),
                figures.GetProperty("f1").GetDouble());
        });
    }
}
