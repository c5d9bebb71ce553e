namespace OnRecord.Benchmarks.Wordings;

/// <summary>What a number of measurements come to.</summary>
internal static class Figures
{
    /// <summary>The value under which a part of all values lie.</summary>
    public static double At(IEnumerable<double> values, double part)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(part * sorted.Length))];
    }
}
