using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnRecord.Training.Evaluation;

/// <summary>The accuracy that a version of OnRecord is known to have, as kept in <c>docs/accuracy.json</c>.</summary>
public sealed record AccuracyRecord
{
    /// <summary>How far a figure may fall before it counts as a fall, as a share of 1: half a point.</summary>
    public const double Tolerance = 0.005;

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // for "=" in the rows' names; the file is never HTML
    };

    /// <summary>The annotated texts that the figures were measured on.</summary>
    public required string Corpus { get; init; }

    /// <summary>The command that makes the file anew.</summary>
    public required string MadeBy { get; init; }

    /// <summary>Precision, recall and F1 by the row's name (<see cref="ScoreRows.Name"/>), each 0 to 1, four
    /// digits.</summary>
    public required IReadOnlyDictionary<string, RecordedRates> Figures { get; init; }

    /// <summary><see cref="Calibration.ExpectedError"/>, four digits.</summary>
    public required double CalibrationError { get; init; }

    /// <summary>The speakers' figures; null in records from before they were measured.</summary>
    public RecordedSpeakers? Speakers { get; init; }

    /// <summary>The record of <paramref name="evaluation"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static AccuracyRecord Of(ReaderEvaluation evaluation, string corpus, string madeBy)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return new AccuracyRecord
        {
            Corpus = corpus,
            MadeBy = madeBy,
            Figures = ScoreRows.All.ToDictionary(
                row => row.Name(), row => RecordedRates.Of(evaluation.Score[row].Rounded())),
            CalibrationError = Rounding.ToFour(evaluation.Calibration.ExpectedError),
            Speakers = evaluation.Speakers is { } speakers ? RecordedSpeakers.Of(speakers) : null,
        };
    }

    /// <summary>The record in a file.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="JsonException">The file is no accuracy record.</exception>
    public static AccuracyRecord Read(string path) =>
        JsonSerializer.Deserialize<AccuracyRecord>(File.ReadAllText(path), Layout)!;

    /// <summary>Writes the record to a file, in place of what is there.</summary>
    /// <exception cref="IOException">The file can't be written.</exception>
    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Layout) + "\n");

    /// <summary>One line for each figure of <paramref name="now"/> that is worse than here by more than
    /// <see cref="Tolerance"/>: a row's F1 that fell (precision and recall may be traded for each other), or the
    /// calibration error that rose; then the speakers' (<see cref="RecordedSpeakers"/>).</summary>
    /// <exception cref="ArgumentNullException"><paramref name="now"/> is null.</exception>
    public IReadOnlyList<string> FallsIn(AccuracyRecord now)
    {
        ArgumentNullException.ThrowIfNull(now);
        var falls = Figures.Where(figure => figure.Value.F1 - F1In(now, figure.Key) > Tolerance)
            .Select(figure => Line($"{figure.Key} F1", "fell", figure.Value.F1, F1In(now, figure.Key)));
        var rise = now.CalibrationError - CalibrationError > Tolerance
            ? [Line("calibration error", "rose", CalibrationError, now.CalibrationError)]
            : Array.Empty<string>();
        return [.. falls, .. rise, .. Speakers?.FallsIn(now.Speakers) ?? []];
    }

    private static double F1In(AccuracyRecord record, string row) =>
        record.Figures.TryGetValue(row, out var rates) ? rates.F1 : 0;

    /// <summary>Such as <c>found F1 fell from 80.00 to 79.12.</c>, from shares of 1.</summary>
    internal static string Line(string figure, string moved, double from, double to) =>
        FormattableString.Invariant($"{figure} {moved} from {100 * from:F2} to {100 * to:F2}.");
}
