using OnRecord.Training.Evaluation;
using Xunit;

namespace OnRecord.Training.Tests.Evaluation;

public sealed class RoundingTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(1 / 3.0, 0.3333)]
    [InlineData(2 / 3.0, 0.6667)]
    [InlineData(1e-300, 0)]
    public void ToFour_rounds_to_the_closest(double value, double expected) =>
        Assert.Equal(expected, Rounding.ToFour(value));

    [Theory]
    [InlineData(1 / 32.0, 0.0312)]
    [InlineData(3 / 32.0, 0.0938)]
    public void ToFour_of_an_exact_tie_goes_to_the_even_digit(double value, double expected) =>
        Assert.Equal(expected, Rounding.ToFour(value));

    [Theory]
    [InlineData(0.00015, 0.0001)] // really just below the tie, and 0.90005 just above
    [InlineData(0.00035, 0.0003)]
    [InlineData(0.90005, 0.9001)]
    public void ToFour_of_what_only_looks_like_a_tie_goes_by_the_exact_value(double value, double expected) =>
        Assert.Equal(expected, Rounding.ToFour(value));

    [Theory]
    [InlineData(1, 16, "6.2")]
    [InlineData(3, 16, "18.8")]
    [InlineData(121, 2000, "6.0")] // 6.05 lies a little below the tie
    [InlineData(1, 3, "33.3")]
    [InlineData(7, 7, "100.0")]
    [InlineData(0, 5, "0.0")]
    public void Percent_prints_what_Python_prints(int part, int whole, string expected) =>
        Assert.Equal(expected, Rounding.Percent(part, whole));
}
