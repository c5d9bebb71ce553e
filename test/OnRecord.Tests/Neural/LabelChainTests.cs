using OnRecord.Neural;
using Xunit;

namespace OnRecord.Tests.Neural;

/// <summary>The chain against all label sequences of a short text.</summary>
public sealed unsafe class LabelChainTests
{
    private const int Rows = 4;
    private readonly float[] _transitions;
    private readonly float[] _scores;
    private readonly List<(int[] Labels, double Score)> _all;

    public LabelChainTests()
    {
        var random = new Random(3);
        _transitions = Enumerable.Range(0, 72).Select(_ => (random.NextSingle() * 2) - 1).ToArray();
        _scores = Enumerable.Range(0, Rows * 8).Select(_ => (random.NextSingle() * 2) - 1).ToArray();
        _all = Enumerable.Range(0, 1 << (3 * Rows)).Select(code =>
        {
            var labels = Enumerable.Range(0, Rows).Select(t => (code >> (3 * t)) & 7).ToArray();
            return (labels, labels.Select((l, t) => (double)_scores[(t * 8) + l] + _transitions[((t == 0 ? 8 : labels[t - 1]) * 8) + l]).Sum());
        }).ToList();
    }

    [Fact]
    public void Marginals_are_those_of_all_sequences()
    {
        var total = _all.Sum(s => Math.Exp(s.Score));
        var marginals = new float[Rows * 8];
        fixed (float* scores = _scores, into = marginals)
        {
            Assert.Equal(Math.Log(total), new LabelChain(_transitions).Marginals(Rows, scores, into, null), 1e-4);
        }

        for (var i = 0; i < marginals.Length; i++)
        {
            var expected = _all.Where(s => s.Labels[i / 8] == i % 8).Sum(s => Math.Exp(s.Score)) / total;
            Assert.Equal(expected, marginals[i], 1e-5);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public void Best_is_the_best_sequence_in_which_the_span_begins(int wanted)
    {
        // A span may go on only after it has begun; the chain is told so by its transitions, and here by leaving those out.
        var best = _all.Where(s => Begins(s.Labels, wanted)).MaxBy(static s => s.Score);
        fixed (float* scores = _scores)
        {
            Assert.Equal(best.Labels.Select(static l => (byte)l), new LabelChain(_transitions).Best(Rows, scores, wanted));
        }
    }

    [Fact]
    public void Marginals_sum_the_sequences_without_the_span()
    {
        var expected = Math.Log(_all.Where(static s => !s.Labels.Any(static l => l is 1 or 2)).Sum(static s => Math.Exp(s.Score)));
        var marginals = new float[Rows * 8];
        fixed (float* scores = _scores, into = marginals)
        {
            Assert.Equal(expected, new LabelChain(_transitions).Marginals(Rows, scores, 1, into).Without, 1e-4);
        }
    }

    private static bool Begins(int[] labels, int wanted)
    {
        var first = Array.IndexOf(labels, wanted);
        var goesOn = Array.IndexOf(labels, wanted + 1);
        return first >= 0 && (goesOn < 0 || goesOn > first);
    }
}
