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
}
