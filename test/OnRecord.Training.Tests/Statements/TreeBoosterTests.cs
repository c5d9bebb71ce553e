using OnRecord.Neural;
using OnRecord.Training.Statements;
using Xunit;

namespace OnRecord.Training.Tests.Statements;

public sealed class TreeBoosterTests
{
    [Fact]
    public void Fit_learns_a_rule_of_two_features_and_its_probabilities()
    {
        var random = new Random(1);
        var rows = Enumerable.Range(0, 4000)
            .Select(_ => new[] { random.NextSingle(), random.NextSingle(), random.NextSingle() }).ToList();
        static double Chance(float[] row) => row[0] > 0.5f && row[2] < 0.3f ? 0.9 : 0.1;
        var trees = new TreeBooster { Trees = 60, Depth = 3 }.Fit(rows,
            rows.Select(row => random.NextDouble() < Chance(row)).ToList());
        Assert.Equal(0.9, VectorMath.Sigmoid(trees.Sum([0.8f, 0.5f, 0.1f])), 0.08);
        Assert.Equal(0.1, VectorMath.Sigmoid(trees.Sum([0.2f, 0.5f, 0.1f])), 0.08);
        Assert.Equal(0.1, VectorMath.Sigmoid(trees.Sum([0.8f, 0.5f, 0.8f])), 0.08);
    }

    [Fact]
    public void Fit_rows_that_are_all_right_gives_a_high_chance() =>
        Assert.True(VectorMath.Sigmoid(new TreeBooster { Trees = 5 }.Fit([[1f], [2f], [3f]], [true, true, true])
            .Sum([2f])) > 0.9);
}
