using OnRecord.Training.Corpora;

namespace OnRecord.Training.Tests.Evaluation;

/// <summary>Readings with gold speakers; prints itself so that a failure can be replayed.</summary>
internal sealed record SpokenCase(IReadOnlyList<GoldSpeaker> Gold, IReadOnlyList<Reading> Readings)
{
    public override string ToString() => string.Join('\n',
    [
        .. Gold.Select(gold => $"gold {gold.Text} {string.Concat(gold.Source)} \"{gold.Words}\" "
            + $"{gold.Kind}, {gold.Form}: \"{gold.Name}\" [{string.Join("; ", gold.Aliases)}]"),
        .. Readings.SelectMany(reading => reading.Statements.Select(statement =>
            $"said {reading.Report.Id} {string.Concat(statement.Source)} {statement.Speaker}")),
        .. Readings.SelectMany(reading => reading.Speakers.Select(speaker =>
            $"speaker {reading.Report.Id} {speaker.Id} {speaker.Kind} \"{speaker.Name}\"")),
    ]);
}
