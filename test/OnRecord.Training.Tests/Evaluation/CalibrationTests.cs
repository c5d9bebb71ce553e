using CsCheck;
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

    [Fact]
    public void OfDeciles_puts_equally_many_in_each_bin()
    {
        var bins = Calibration.OfDeciles(Enumerable.Range(0, 30).Reverse().Select(i => (i / 100.0, i % 3 == 0))).Bins;
        Assert.Equal(Enumerable.Repeat(3, 10), bins.Select(bin => bin.Count));
        Assert.Equal((0.03, 0.05), (bins[1].Low, bins[1].High));
        Assert.All(bins, bin => Assert.Equal(1 / 3.0, bin.Accuracy, 12));
    }

    [Fact]
    public void OfDeciles_never_parts_equal_confidences()
    {
        // Ranks 0, 1–12 and 13–19 of 20: the middles lie in the first, the fourth and the ninth tenth.
        (double, bool)[] predictions =
            [(0.1, false), .. Enumerable.Repeat((0.5, true), 12), .. Enumerable.Repeat((0.9, true), 7)];
        var bins = Calibration.OfDeciles(predictions).Bins;
        Assert.Equal([1, 0, 0, 12, 0, 0, 0, 0, 7, 0], bins.Select(bin => bin.Count));
    }

    [Fact]
    public void OfDeciles_does_not_depend_on_the_order_of_predictions() =>
        Gen.Select(Gen.Int[0, 9], Gen.Bool).Select((tenth, hit) => (tenth / 10.0, hit)).Array.Sample(predictions =>
        {
            var (one, other) = (Calibration.OfDeciles(predictions), Calibration.OfDeciles(predictions.Reverse()));
            Assert.Equal(one.Bins.Select(bin => bin.Count), other.Bins.Select(bin => bin.Count));
            Assert.Equal(one.ExpectedError, other.ExpectedError, 12);
            Assert.Equal(predictions.Length, one.Bins.Sum(bin => bin.Count));
        });

    [Fact]
    public void OfDeciles_weighs_each_gap_by_its_predictions()
    {
        var calibration = Calibration.OfDeciles([(0.9, true), (0.9, false), (0.9, false), (0.1, false)]);
        Assert.Equal(((3 * (0.9 - (1 / 3.0))) + 0.1) / 4, calibration.ExpectedError, 12);
    }

    [Fact]
    public void OfDeciles_of_what_is_no_probability_refuses() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Calibration.OfDeciles([(1.01, true)]));

    [Fact]
    public void ToString_of_deciles_says_so() => Assert.Equal("""
            confidence   count    mean   right
          0.250–0.250       1   0.250   1.000
          0.500–0.500       1   0.500   0.000
        expected calibration error 0.6250 (speaker right, deciles)
        """, Calibration.OfDeciles([(0.5, false), (0.25, true)]).ToString());
}
