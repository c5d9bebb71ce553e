using System.Diagnostics;

namespace OnRecord.Tests.Wordings;

/// <summary>Tells by how much time grows with size.</summary>
internal static class GrowthOfTime
{
    private const int Runs = 5;

    /// <summary>The quickest of several runs at the larger size, as a multiple of the quickest at the smaller: others
    /// on the machine only ever slow a run down.</summary>
    /// <param name="prepare">Makes what is run at a size; that isn't timed.</param>
    /// <param name="smaller">A size.</param>
    /// <param name="larger">A larger one.</param>
    public static double Ratio(Func<int, Action> prepare, int smaller, int larger)
    {
        var (first, second) = (prepare(smaller), prepare(larger));
        first();
        return Quickest(second) / Math.Max(Quickest(first), 0.05);
    }

    private static double Quickest(Action run) => Enumerable.Range(0, Runs).Min(_ =>
    {
        var clock = Stopwatch.StartNew();
        run();
        return clock.Elapsed.TotalMilliseconds;
    });
}
