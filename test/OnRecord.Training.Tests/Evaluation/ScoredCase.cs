using OnRecord.Training.Corpora;

namespace OnRecord.Training.Tests.Evaluation;

/// <summary>A text with gold and predicted attributions; prints itself so that a failure can be replayed.</summary>
public sealed record ScoredCase(string Text, IReadOnlyList<Attribution> Gold, IReadOnlyList<Attribution> Predicted)
{
    public override string ToString() =>
        $"{System.Text.Json.JsonSerializer.Serialize(Text)}\n  gold {Show(Gold)}\n  predicted {Show(Predicted)}";

    private static string Show(IEnumerable<Attribution> items) => string.Join("; ", items.Select(item =>
        $"source {Show(item.Source)} cue {Show(item.Cue)} content {Show(item.Content)}"));

    private static string Show(IEnumerable<TextSpan> spans) => string.Concat(spans);
}
