using OnRecord.Neural;
using Xunit;

namespace OnRecord.Tests.Neural;

public sealed class ObliviousTreesTests
{
    [Theory]
    [InlineData(0f, 0f, 11f)]
    [InlineData(2f, 0f, 12f)]
    [InlineData(0f, 2f, 13f)]
    [InlineData(2f, 2f, 14f)]
    public void Sum_takes_the_leaf_that_the_answers_name(float first, float second, float expected)
    {
        var trees = new ObliviousTrees(2, 10, ([0, 1], [1f, 1f], [1f, 2f, 3f, 4f]));
        Assert.Equal(expected, trees.Sum([first, second]));
    }

    [Fact]
    public void SumEach_gives_each_what_Sum_gives()
    {
        var random = new Random(7);
        var trees = Trees(random, count: 9, depth: 3, features: 4);
        var rows = Enumerable.Range(0, 11).Select(_ => Enumerable.Range(0, 4).Select(_ => random.NextSingle()).ToArray()).ToArray();
        var columns = new float[4 * ObliviousTrees.Lanes];
        for (var i = 0; i < rows.Length * 4; i++)
        {
            columns[i % 4 * ObliviousTrees.Lanes + i / 4] = rows[i / 4][i % 4];
        }

        var sums = new float[rows.Length];
        trees.SumEach(columns, sums);
        Assert.Equal(rows.Select(row => trees.Sum(row)), sums);
    }

    private static ObliviousTrees Trees(Random random, int count, int depth, int features) => new(depth, 0.5f, (
        [.. Enumerable.Range(0, count * depth).Select(_ => random.Next(features))],
        [.. Enumerable.Range(0, count * depth).Select(_ => random.NextSingle())],
        [.. Enumerable.Range(0, count << depth).Select(_ => random.NextSingle())]));
}
