using OnRecord.Training.Corpora;

namespace OnRecord.Training.Evaluation;

/// <summary>What a reader's statements are worth on annotated texts.</summary>
/// <param name="Score">How many were found and how exactly.</param>
/// <param name="Calibration">Whether their confidences can be believed.</param>
public sealed record ReaderEvaluation(AttributionScore Score, Calibration Calibration)
{
    /// <summary>Reads every text, on all processors, and scores the report's own statements (not the nested ones, which
    /// flat annotation does not have).</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReaderEvaluation Of(StatementReader reader, IEnumerable<AttributedText> texts)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(texts);
        var results = texts.AsParallel().AsOrdered().Select(text => Evaluate(reader, text)).ToList();
        return new ReaderEvaluation(
            AttributionScore.Sum(results.Select(result => result.Score)),
            Calibration.Of(results.SelectMany(result => result.Confidences.Zip(result.Score.Hits))));
    }

    /// <summary>The score's table, then the reliability table.</summary>
    public override string ToString() => $"{Score}\n\n{Calibration}";

    private static (TextScore Score, double[] Confidences) Evaluate(StatementReader reader, AttributedText text)
    {
        var statements = reader.Read(new Report(text.Name, text.Text)).Statements;
        var predicted = statements.Select(item => new Attribution(item.Source, item.Cue, item.Content)).ToArray();
        return (TextScore.Of(text.Text, text.Attributions, predicted),
            [.. statements.Select(item => item.Confidence)]);
    }
}
