using OnRecord.Wordings.Index;
using Xunit;

namespace OnRecord.Tests.Wordings.Index;

public sealed class MergeRuleTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0, 10, 10, 10)]
    [InlineData(4, 10, 10, 10, 10)]
    [InlineData(0, 100000, 10, 10, 10)]
    [InlineData(0, 100000, 100000, 100000, 10, 10, 10)]
    [InlineData(0, 400000, 100000, 20000, 20000)]
    [InlineData(4, 100000, 100000, 100000, 10, 10, 10, 10)]
    [InlineData(4, 100000, 100000, 100000, 100000)]
    [InlineData(0, 10, 10, 10, 100000)]
    [InlineData(5, 400000, 100000, 100000, 100000, 20000, 100000)]
    public void Due_joins_the_newest_four_of_a_level(int joined, params int[] sizes)
    {
        var segments = new List<Segment>();
        foreach (var size in sizes ?? [])
        {
            var first = segments.Sum(segment => segment.Wordings) + 1;
            segments.Add(new Segment(segments.Count + 1, SegmentState.Ready, first, first + size - 1, size));
        }

        Assert.Equal(segments.TakeLast(joined), MergeRule.Due(segments));
    }

    [Fact]
    public void Due_leaves_apart_what_would_not_fit_one_segment()
    {
        var segments = Enumerable.Range(0, 4).Select(place =>
            new Segment(place, SegmentState.Ready, place * (1L << 40), (place * (1L << 40)) + 9, 10));

        Assert.Empty(MergeRule.Due([.. segments]));
    }
}
