namespace OnRecord.Training.Evaluation;

/// <summary>Whether confidences keep what they promise: of predictions with a confidence of 0.8, four in five should
/// be right.</summary>
/// <remarks>The expected calibration error is that of Guo and others, "On calibration of modern neural networks"
/// (2017).</remarks>
public sealed class Calibration
{
    /// <summary>Number of bins of equal width.</summary>
    public const int BinCount = 15;

    private const int DecileCount = 10;

    private readonly string _kind;

    private Calibration(IReadOnlyList<CalibrationBin> bins, string kind)
    {
        (Bins, _kind) = (bins, kind);
        var all = Math.Max(1, bins.Sum(bin => bin.Count));
        ExpectedError = bins.Sum(bin => bin.Count * Math.Abs(bin.Accuracy - bin.Confidence)) / all;
    }

    /// <summary>The bins, lowest confidence first, empty ones included.</summary>
    public IReadOnlyList<CalibrationBin> Bins { get; }

    /// <summary>Mean gap between confidence and accuracy, each bin weighted by its predictions; 0 to 1, 0 is
    /// best.</summary>
    public double ExpectedError { get; }

    /// <summary>Sorts statements into fifteen bins of equal width by their confidence; a hit is a statement that
    /// counts as attributed (<see cref="TextScore.Hits"/>: found, and the source shares a word with the gold
    /// source).</summary>
    /// <exception cref="ArgumentNullException"><paramref name="predictions"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A confidence does not lie in 0 to 1.</exception>
    public static Calibration Of(IEnumerable<(double Confidence, bool Hit)> predictions)
    {
        ArgumentNullException.ThrowIfNull(predictions);
        var byBin = predictions.ToLookup(prediction => BinOf(prediction.Confidence));
        return new Calibration(
            [.. Enumerable.Range(0, BinCount).Select(bin => Filled(
                (double)bin / BinCount, (bin + 1.0) / BinCount, [.. byBin[bin]]))],
            $"attributed, {BinCount} bins");
    }

    /// <summary>Sorts speakers into ten bins with equally many predictions each by their confidence; a hit is the
    /// right speaker.</summary>
    /// <remarks>Predictions of the same confidence are never parted: all go where the middle one of them belongs. So
    /// bins may differ in size and be empty, and the order of the predictions doesn't matter.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="predictions"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A confidence does not lie in 0 to 1.</exception>
    public static Calibration OfDeciles(IEnumerable<(double Confidence, bool Hit)> predictions)
    {
        ArgumentNullException.ThrowIfNull(predictions);
        var groups = predictions.GroupBy(static prediction => Probability(prediction.Confidence))
            .OrderBy(static same => same.Key).Select(static same => same.ToArray()).ToList();
        var all = groups.Sum(static same => same.Length);
        var bins = Enumerable.Range(0, DecileCount)
            .Select(static _ => new List<(double Confidence, bool Hit)>()).ToArray();
        long before = 0;
        foreach (var same in groups)
        {
            // Twice the middle rank, so that it is a whole number.
            bins[((2 * before) + same.Length) * DecileCount / (2 * all)].AddRange(same);
            before += same.Length;
        }

        return new Calibration(
            [.. bins.Select(static bin => Filled(
                bin.FirstOrDefault().Confidence, bin.LastOrDefault().Confidence, [.. bin]))],
            "speaker right, deciles");
    }

    /// <summary>The reliability table, empty bins left out, with the expected calibration error under it.</summary>
    public override string ToString() => string.Join('\n',
    [
        "    confidence   count    mean   right",
        .. Bins.Where(bin => bin.Count > 0).Select(bin => FormattableString.Invariant(
            $"  {bin.Low:F3}–{bin.High:F3}{bin.Count,8}{bin.Confidence,8:F3}{bin.Accuracy,8:F3}")),
        FormattableString.Invariant($"expected calibration error {ExpectedError:F4} ({_kind})"),
    ]);

    private static int BinOf(double confidence) =>
        Math.Max(0, (int)Math.Ceiling(Probability(confidence) * BinCount) - 1);

    private static double Probability(double confidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(confidence);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(confidence, 1);
        return confidence;
    }

    private static CalibrationBin Filled(double low, double high, (double Confidence, bool Hit)[] predictions) =>
        predictions.Length == 0
            ? new CalibrationBin(low, high, 0, 0, 0)
            : new CalibrationBin(low, high, predictions.Length, predictions.Average(static item => item.Confidence),
                predictions.Average(static item => item.Hit ? 1.0 : 0.0));
}
