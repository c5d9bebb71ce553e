using OnRecord.Training.Corpora;

namespace OnRecord.Training.Evaluation;

/// <summary>What a reader's statements are worth on annotated texts.</summary>
/// <param name="Score">How many were found and how exactly.</param>
/// <param name="Calibration">Whether their confidences can be believed.</param>
public sealed record ReaderEvaluation(AttributionScore Score, Calibration Calibration)
{
    /// <summary>How often the statements got the right speaker; null where it is not known who the speakers
    /// are.</summary>
    public SpeakerScore? Speakers { get; init; }

    /// <summary>Reads every text, on all processors, and scores the report's own statements (not the nested ones,
    /// which flat annotation does not have).</summary>
    /// <param name="reader">What is measured.</param>
    /// <param name="texts">Texts with their statements.</param>
    /// <param name="speakers">Whom sources in some of <paramref name="texts"/> denote; null where it isn't
    /// known.</param>
    /// <exception cref="ArgumentNullException">The reader or the texts are null.</exception>
    public static ReaderEvaluation Of(
        StatementReader reader, IEnumerable<AttributedText> texts, IEnumerable<GoldSpeaker>? speakers = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(texts);
        var results = texts.AsParallel().AsOrdered().Select(text => Evaluate(reader, text)).ToList();
        return new ReaderEvaluation(
            AttributionScore.Sum(results.Select(result => result.Score)),
            Calibration.Of(results.SelectMany(Predictions)))
        {
            Speakers = speakers is null ? null : SpeakerScore.Of(speakers, results.Select(result => result.Reading)),
        };
    }

    /// <summary>The score's table and the reliability table, then the same of the speakers.</summary>
    public override string ToString() => Speakers is null
        ? $"{Score}\n\n{Calibration}"
        : $"{Score}\n\n{Calibration}\n\nWhom the sources denote\n{Speakers}\n\n{Speakers.Calibration}\n"
            + $"left out: {Speakers.WithoutSpeaker} sources found without a speaker";

    private static (TextScore Score, Reading Reading) Evaluate(StatementReader reader, AttributedText text)
    {
        var reading = reader.Read(new Report(text.Name, text.Text));
        var predicted = reading.Statements.Select(item => new Attribution(item.Source, item.Cue, item.Content));
        return (TextScore.Of(text.Text, text.Attributions, [.. predicted]), reading);
    }

    private static IEnumerable<(double Confidence, bool Hit)> Predictions((TextScore Score, Reading Reading) result) =>
        result.Reading.Statements.Select(item => item.Confidence).Zip(result.Score.Hits);
}
