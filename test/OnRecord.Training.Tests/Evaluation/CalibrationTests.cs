using OnRecord.Training.Evaluation;
using Xunit;

namespace OnRecord.Training.Tests.Evaluation;

public sealed class CalibrationTests
{
    [Fact]
    public void Of_confidences_that_keep_their_promise_has_no_error()
    {
        var predictions = Enumerable.Range(0, 100).Select(i => (0.8, i < 80));
        Assert.Equal(0, Calibration.Of(predictions).ExpectedError, 12);
    }

    [Fact]
    public void Of_two_bins_weighs_each_gap_by_its_predictions()
    {
        // Three at 0.9 of which one is right, a gap of 0.5667; one at 0.1 that is wrong, a gap of 0.1.
        var calibration = Calibration.Of([(0.9, true), (0.9, false), (0.9, false), (0.1, false)]);
        Assert.Equal(((3 * (0.9 - (1 / 3.0))) + 0.1) / 4, calibration.ExpectedError, 12);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.05, 0)]
    [InlineData(0.5, 7)]
    [InlineData(1, 14)]
    public void Of_sorts_a_confidence_into_one_of_fifteen_bins(double confidence, int bin)
    {
        var bins = Calibration.Of([(confidence, true)]).Bins;
        Assert.Equal(15, bins.Count);
        Assert.Equal(1, bins[bin].Count);
    }

    [Fact]
    public void Of_nothing_has_no_error() => Assert.Equal(0, Calibration.Of([]).ExpectedError);

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    public void Of_what_is_no_probability_refuses(double confidence) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Calibration.Of([(confidence, true)]));

    [Fact]
    public void ToString_prints_the_filled_bins()
    {
        var calibration = Calibration.Of([(0.9, true), (0.9, false)]);
        Assert.Equal("""
                confidence   count    mean   right
              0.867–0.933       2   0.900   0.500
            expected calibration error 0.4000 (attributed, 15 bins)
            """, calibration.ToString());
    }
}
