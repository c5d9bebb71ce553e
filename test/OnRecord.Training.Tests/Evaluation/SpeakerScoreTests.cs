using CsCheck;
using OnRecord.Text;
using OnRecord.Training.Corpora;
using OnRecord.Training.Evaluation;
using OnRecord.Training.Tests.Support;
using Xunit;

namespace OnRecord.Training.Tests.Evaluation;

public sealed class SpeakerScoreTests
{
    private const string Text = "😀 Ann Ito said it rained. She said it poured.";

    [Fact]
    public void Of_agrees_with_the_python_scorer_on_cases_made_by_chance()
    {
        // Skips here where there is no scorer; inside, the sampling would take the skip for a failure.
        SharedData.FindScorer("score_speakers.py");
        SpokenCases.All.Sample(AssertAgree, iter: 30, threads: 2, print: made => made.ToString());
    }

    [Fact]
    public void Of_agrees_with_the_python_scorer_on_every_pair_of_names() => AssertAgree(SpokenPairs.All());

    [Fact]
    public void Of_agrees_with_the_python_scorer_on_the_development_texts()
    {
        var gold = GoldSpeakerFile.Read(SharedData.Find("gold/speakers-dev.jsonl"));
        using var reader = StatementReader.Load();
        var readings = BratFolder.Read(SharedData.Find("polnear/dev"))
            .Select(text => reader.Read(new Report(text.Name, text.Text)));
        AssertAgree(new SpokenCase(gold, [.. readings]));
    }

    [Fact]
    public void Of_counts_found_and_right_in_every_sort_that_a_source_belongs_to()
    {
        var score = Score([Gold("Ann Ito", "full-name"), Gold("She", "pronoun"), Gold("poured", "pronoun")]);
        Assert.Equal(
            ["all", "form full-name", "form pronoun", "named", "person", "person, full-name", "person, pronoun"],
            score.Keys);
        Assert.Equal(new SpeakerTally(3, 2, 1), score["all"]);
        Assert.Equal(new SpeakerTally(2, 1, 0), score["person, pronoun"]);
    }

    [Fact]
    public void Of_leaves_sources_without_a_speaker_out_of_calibration_and_counts_them()
    {
        var score = Score([Gold("Ann Ito", "full-name"), Gold("She", "pronoun"), Gold("poured", "pronoun")]);
        Assert.Equal(1, score.WithoutSpeaker);
        var bin = Assert.Single(score.Calibration.Bins, bin => bin.Count > 0);
        Assert.Equal((1, 0.75, 1), (bin.Count, bin.Confidence, bin.Accuracy));
    }

    [Fact]
    public void Of_nothing_prints_the_heading_alone() => Assert.Equal(
        "                           rows   found   right  right of found", SpeakerScore.Of([], []).ToString());

    [Theory]
    [InlineData("person", "Ann Ito", "Gov. ANN ITO’s", true)]
    [InlineData("person", "Ann Ito", "Ito", false)]
    [InlineData("person", "Ann Maria Ito", "Ann Ito", true)]
    [InlineData("person", "Ito", "the Ito", true)]
    [InlineData("person", "Ann Ito", "Ann Lee", false)]
    [InlineData("organisation", "Ministry of Health", "Health Board", false)]
    [InlineData("organisation", "Ministry of Health", "the Board", true)]
    [InlineData("group", "the officials", "some officials", true)]
    [InlineData("group", "the officials", "the of some", false)]
    public void IsRight_compares_names_as_their_kind_asks(string kind, string gold, string name, bool right) =>
        Assert.Equal(right, SpeakerJudge.IsRight(
            Gold("Ann Ito", "other") with { Kind = kind, Name = gold, Words = "-", Aliases = ["Board"] },
            new Speaker { Id = "p1", Name = name }));

    private static void AssertAgree(SpokenCase made) => Assert.Equal(
        PythonSpeakerScorer.Table(made.Gold, made.Readings), SpeakerScore.Of(made.Gold, made.Readings).ToString());

    private static SpeakerScore Score(GoldSpeaker[] gold) => SpeakerScore.Of(gold,
    [
        new Reading
        {
            Report = new Report("rain", Text),
            Text = ReportText.From(Text),
            Statements = [Say("Ann Ito", "p1", 0.75), Say("She", null, 0)],
            Speakers = [new Speaker { Id = "p1", Name = "Ann Ito" }],
        },
    ]);

    private static GoldSpeaker Gold(string words, string form) => new()
    {
        // The first character takes two code units, and one code point.
        Text = "rain",
        Source = [new TextSpan(Find(words).Start - 1, Find(words).End - 1)],
        Words = words,
        Form = form,
        Kind = "person",
        Name = "Ann Ito",
    };

    private static Statement Say(string source, string? speaker, double confidence) => new()
    {
        Id = "s1",
        Kind = StatementKind.Indirect,
        Content = [],
        Cue = [],
        Source = [Find(source)],
        Confidence = 1,
        Speaker = speaker,
        SpeakerConfidence = confidence,
    };

    private static TextSpan Find(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
