using OnRecord.Training.Corpora;
using OnRecord.Training.Evaluation;
using OnRecord.Training.Tests.Support;
using Xunit;

namespace OnRecord.Training.Tests.Evaluation;

public sealed class AccuracyRecordTests
{
    [Fact]
    public void FallsIn_names_each_figure_that_fell_by_more_than_half_a_point()
    {
        var record = Record(found: 0.80, all: 0.60, calibrationError: 0.02);
        var now = Record(found: 0.7951, all: 0.5949, calibrationError: 0.0251);
        Assert.Equal(
            ["all= F1 fell from 60.00 to 59.49.", "calibration error rose from 2.00 to 2.51."], record.FallsIn(now));
    }

    [Fact]
    public void FallsIn_a_record_without_the_figure_is_a_fall_to_zero()
    {
        var now = Record(found: 0.8, all: 0.6, calibrationError: 0) with
        {
            Figures = new Dictionary<string, RecordedRates>(),
        };
        Assert.Equal(2, Record(found: 0.8, all: 0.6, calibrationError: 0).FallsIn(now).Count);
    }

    [Fact]
    public void FallsIn_a_better_record_is_empty() =>
        Assert.Empty(Record(found: 0.8, all: 0.6, calibrationError: 0.02)
            .FallsIn(Record(found: 0.9, all: 0.7, calibrationError: 0.01)));

    [Fact]
    public void Read_gives_back_what_Write_wrote()
    {
        var span = new TextSpan(0, 4);
        var attribution = new Attribution([], [], [span]);
        var score = AttributionScore.Of([("Rain fell.", [attribution], [attribution])]);
        var record = AccuracyRecord.Of(
            new ReaderEvaluation(score, Calibration.Of([(0.75, true)])), "one text", "a command");
        using var folder = new TempFolder();
        var path = folder.Write("accuracy.json", "");
        record.Write(path);
        var read = AccuracyRecord.Read(path);
        Assert.Equal(record.Figures, read.Figures);
        Assert.Equal(record with { Figures = read.Figures }, read);
        Assert.Equal(0.25, read.CalibrationError);
    }

    private static AccuracyRecord Record(double found, double all, double calibrationError) => new()
    {
        Corpus = "one text",
        MadeBy = "a command",
        Figures = new Dictionary<string, RecordedRates>
        {
            ["found"] = new(0, 0, found),
            ["all="] = new(0, 0, all),
        },
        CalibrationError = calibrationError,
    };
}
