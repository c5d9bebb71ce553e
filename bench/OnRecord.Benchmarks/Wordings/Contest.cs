using System.Diagnostics;

namespace OnRecord.Benchmarks.Wordings;

/// <summary>Asks the wording index and its rivals the same questions, in turns.</summary>
internal static class Contest
{
    /// <summary>Prints, for each, how long it takes, and how often what was wanted is in the answer.</summary>
    /// <param name="rivals">Those to ask, the index first.</param>
    /// <param name="questions">What to ask.</param>
    /// <param name="limit">How long an answer may be.</param>
    public static void Run(IReadOnlyList<IRival> rivals, IReadOnlyList<Question> questions, int limit)
    {
        var times = rivals.Select(_ => new List<double>()).ToList();
        var shares = rivals.Select(_ => new Share()).ToList();
        foreach (var question in questions)
        {
            for (var rival = 0; rival < rivals.Count; rival++)
            {
                var start = Stopwatch.GetTimestamp();
                var found = rivals[rival].Find(question.Text, limit);
                times[rival].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                shares[rival].Count(found.Contains(question.Wanted));
            }
        }

        for (var rival = 0; rival < rivals.Count; rival++)
        {
            var ratio = Figures.At(times[rival], 0.5) / Figures.At(times[0], 0.5);
            WordingsBench.Print(rivals[rival].Name, $"{WordingsBench.Times(times[rival])} ms, {ratio:N0} times ours, "
                + $"mean {times[rival].Average():N2}; found {shares[rival]}");
        }
    }
}
