namespace OnRecord.Training.Evaluation;

/// <summary>The speakers' figures as the record of accuracy keeps them.</summary>
/// <param name="Figures">By sort of source (<see cref="SpeakerScore.Keys"/>).</param>
/// <param name="CalibrationError"><see cref="Calibration.ExpectedError"/> over deciles, four digits.</param>
public sealed record RecordedSpeakers(
    IReadOnlyDictionary<string, RecordedSpeakerRate> Figures, double CalibrationError)
{
    /// <summary>How far the calibration error may rise before it counts as a rise. A decile holds some sixty to eighty
    /// sources, so one that turns from right to wrong moves the error by up to an eighth of a point; eight may
    /// turn.</summary>
    public const double CalibrationTolerance = 0.01;

    /// <summary>How many sources may turn from right to wrong before it counts as a fall, where half a point is fewer:
    /// what a statement found or lost elsewhere can do.</summary>
    private const double TolerableRows = 2;

    // Shares are kept to four digits.
    private const double Rounded = 0.0001;

    // The aims. The other sorts have too few rows, or overlap with these.
    private static readonly string[] Guarded =
        ["all", "named", "person, pronoun", "person, short-name", "person, full-name"];

    /// <summary>The record of <paramref name="score"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="score"/> is null.</exception>
    public static RecordedSpeakers Of(SpeakerScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return new RecordedSpeakers(
            score.Keys.ToDictionary(key => key, key => RecordedSpeakerRate.Of(score[key])),
            Rounding.ToFour(score.Calibration.ExpectedError));
    }

    /// <summary>One line for each guarded share that fell by more than half a point and more than two sources, and for
    /// a calibration error that rose by more than <see cref="CalibrationTolerance"/>. Without figures now, all fell to
    /// zero.</summary>
    internal IEnumerable<string> FallsIn(RecordedSpeakers? now)
    {
        foreach (var key in Guarded.Where(Figures.ContainsKey))
        {
            var (before, rate) = (Figures[key], now?.Figures.GetValueOrDefault(key)?.RightOfFound ?? 0);
            var rows = (TolerableRows / Math.Max(1, before.Found)) + Rounded;
            if (before.RightOfFound - rate > Math.Max(AccuracyRecord.Tolerance, rows))
            {
                yield return AccuracyRecord.Line($"speakers, {key}: right of found", "fell", before.RightOfFound, rate);
            }
        }

        if (now is not null && now.CalibrationError - CalibrationError > CalibrationTolerance)
        {
            yield return AccuracyRecord.Line(
                "speakers' calibration error", "rose", CalibrationError, now.CalibrationError);
        }
    }
}
