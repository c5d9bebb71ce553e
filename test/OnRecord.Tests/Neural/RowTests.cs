using OnRecord.Neural;
using Xunit;

namespace OnRecord.Tests.Neural;

public sealed unsafe class RowTests
{
    [Theory]
    [InlineData(8, 0, 7)]
    [InlineData(8, 7, 7)]
    [InlineData(16, 3, 12)]
    [InlineData(56, 20, 36)]
    [InlineData(64, 63, 63)]
    public void IndexOfMax_is_the_first_of_the_largest(int count, int first, int second)
    {
        var numbers = Enumerable.Range(0, count).Select(static i => (i % 5) - 7f).ToArray();
        (numbers[first], numbers[second]) = (-0.5f, -0.5f);
        fixed (float* row = numbers)
        {
            Assert.Equal(first, Row.IndexOfMax(row, count));
        }
    }

    [Theory]
    [InlineData(float.NegativeInfinity)]
    [InlineData(float.NaN)]
    [InlineData(0f)]
    public void IndexOfMax_of_equal_numbers_is_0(float number)
    {
        var numbers = Enumerable.Repeat(number, 16).ToArray();
        fixed (float* row = numbers)
        {
            Assert.Equal(0, Row.IndexOfMax(row, numbers.Length));
        }
    }
}
