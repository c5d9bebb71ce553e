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

    [Fact]
    public void FallsIn_speakers_allows_half_a_point_or_two_sources()
    {
        var record = WithSpeakers(calibrationError: 0.04, ("all", 800, 0.90), ("person, pronoun", 100, 0.85));
        var tolerable = WithSpeakers(calibrationError: 0.0499, ("all", 800, 0.8951), ("person, pronoun", 100, 0.83));
        var worse = WithSpeakers(calibrationError: 0.0501, ("all", 800, 0.8949), ("person, pronoun", 100, 0.82));
        Assert.Empty(record.FallsIn(tolerable));
        Assert.Equal(
            [
                "speakers, all: right of found fell from 90.00 to 89.49.",
                "speakers, person, pronoun: right of found fell from 85.00 to 82.00.",
                "speakers' calibration error rose from 4.00 to 5.01.",
            ],
            record.FallsIn(worse));
    }

    [Fact]
    public void FallsIn_speakers_not_measured_any_more_fell_to_zero() => Assert.Equal(
        ["speakers, all: right of found fell from 90.00 to 0.00."],
        WithSpeakers(calibrationError: 0.04, ("all", 800, 0.90)).FallsIn(Record(0.8, 0.6, 0.02)));

    [Fact]
    public void FallsIn_a_record_from_before_speakers_were_measured_asks_nothing_of_them() =>
        Assert.Empty(Record(0.8, 0.6, 0.02).FallsIn(WithSpeakers(calibrationError: 0.5, ("all", 800, 0.1))));

    [Fact]
    public void Read_takes_a_record_from_before_speakers_were_measured()
    {
        using var folder = new TempFolder();
        var record = AccuracyRecord.Read(folder.Write("accuracy.json", """
            { "corpus": "c", "madeBy": "m", "figures": { "all=": { "p": 0.5, "r": 0.5, "f1": 0.5 } }, "calibrationError": 0 }
            """));
        Assert.Null(record.Speakers);
    }

    [Fact]
    public void Read_gives_back_the_speakers_that_Write_wrote()
    {
        using var folder = new TempFolder();
        var path = folder.Write("accuracy.json", "");
        var record = WithSpeakers(calibrationError: 0.04, ("all", 800, 0.90), ("person, pronoun", 100, 0.85));
        record.Write(path);
        var read = AccuracyRecord.Read(path).Speakers!;
        Assert.Equal(record.Speakers!.Figures, read.Figures);
        Assert.Equal(0.04, read.CalibrationError);
    }

    private static AccuracyRecord WithSpeakers(
        double calibrationError, params (string Key, int Found, double Right)[] rates) =>
        Record(0.8, 0.6, 0.02) with
        {
            Speakers = new RecordedSpeakers(
                rates.ToDictionary(rate => rate.Key, rate => new RecordedSpeakerRate(1000, rate.Found, rate.Right)),
                calibrationError),
        };

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
