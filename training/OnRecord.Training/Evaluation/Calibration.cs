namespace OnRecord.Training.Evaluation;

/// <summary>Whether confidences keep what they promise: of statements with a confidence of 0.8, four in five should
/// count as attributed (<see cref="TextScore.Hits"/>: found, and the source shares a word with the gold
/// source).</summary>
/// <remarks>Fifteen bins of equal width and the expected calibration error as in Guo and others, "On calibration of
/// modern neural networks" (2017).</remarks>
public sealed class Calibration
{
    /// <summary>Number of bins.</summary>
    public const int BinCount = 15;

    private Calibration(IReadOnlyList<CalibrationBin> bins)
    {
        Bins = bins;
        var all = Math.Max(1, bins.Sum(bin => bin.Count));
        ExpectedError = bins.Sum(bin => bin.Count * Math.Abs(bin.Accuracy - bin.Confidence)) / all;
    }

    /// <summary>The fifteen bins, lowest confidence first, empty ones included.</summary>
    public IReadOnlyList<CalibrationBin> Bins { get; }

    /// <summary>Mean gap between confidence and accuracy, each bin weighted by its predictions; 0 to 1, 0 is
    /// best.</summary>
    public double ExpectedError { get; }

    /// <summary>Sorts predictions into bins by their confidence.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="predictions"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A confidence does not lie in 0 to 1.</exception>
    public static Calibration Of(IEnumerable<(double Confidence, bool Hit)> predictions)
    {
        ArgumentNullException.ThrowIfNull(predictions);
        var byBin = predictions.ToLookup(prediction => BinOf(prediction.Confidence));
        return new Calibration([.. Enumerable.Range(0, BinCount).Select(bin => Filled(bin, [.. byBin[bin]]))]);
    }

    /// <summary>The reliability table, empty bins left out, with the expected calibration error under it.</summary>
    public override string ToString() => string.Join('\n',
    [
        "    confidence   count    mean   right",
        .. Bins.Where(bin => bin.Count > 0).Select(bin => FormattableString.Invariant(
            $"  {bin.Low:F3}–{bin.High:F3}{bin.Count,8}{bin.Confidence,8:F3}{bin.Accuracy,8:F3}")),
        FormattableString.Invariant($"expected calibration error {ExpectedError:F4} (attributed, {BinCount} bins)"),
    ]);

    private static int BinOf(double confidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(confidence);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(confidence, 1);
        return Math.Max(0, (int)Math.Ceiling(confidence * BinCount) - 1);
    }

    private static CalibrationBin Filled(int bin, (double Confidence, bool Hit)[] predictions)
    {
        double low = (double)bin / BinCount, high = (bin + 1.0) / BinCount;
        return predictions.Length == 0
            ? new CalibrationBin(low, high, 0, 0, 0)
            : new CalibrationBin(low, high, predictions.Length, predictions.Average(item => item.Confidence),
                predictions.Average(item => item.Hit ? 1.0 : 0.0));
    }
}
