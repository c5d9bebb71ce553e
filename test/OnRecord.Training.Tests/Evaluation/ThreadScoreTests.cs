using CsCheck;
using OnRecord.Training.Corpora;
using OnRecord.Training.Evaluation;
using OnRecord.Training.Tests.Support;
using OnRecord.Wordings;
using Xunit;

namespace OnRecord.Training.Tests.Evaluation;

public sealed class ThreadScoreTests
{
    private const int Length = 40;
    private static readonly string[] Labels = ["identical", "cut", "altered", "different"];

    // The first character takes two code units, and one code point.
    private static readonly Dictionary<string, string> Texts =
        new[] { "one", "two", "three" }.ToDictionary(id => id, _ => "😀" + new string('x', Length - 2));

    private static readonly Gen<TextSpan> Spans =
        Gen.Select(Gen.Int[0, Length - 12], Gen.Int[1, 10], (start, length) => new TextSpan(start, start + length));

    private static readonly Gen<string> Reports = Gen.OneOf("one", "two", "three");

    private static readonly Gen<QuotePlace> Places =
        Gen.Select(Reports, Spans, (report, span) => new QuotePlace(report, span));

    private static readonly Gen<QuotePair> Pairs =
        Gen.Select(Places, Places, Gen.OneOf(Labels), (one, other, label) => new QuotePair(one, other, label));

    private static readonly Gen<ThreadedWording> Wordings = Gen.Select(Reports, Spans, Wording);

    [Fact]
    public void Of_agrees_with_the_python_scorer_on_cases_made_by_chance()
    {
        // Skips here where there is no scorer; inside, the sampling would take the skip for a failure.
        SharedData.FindScorer("score_threads.py");
        Gen.Select(Pairs.Array[1, 12], Wordings.Array[1, 5].Array[1, 6]).Sample(
            (pairs, threads) => AssertAgree(pairs, [.. threads.Select(Thread)]), iter: 25, threads: 2);
    }

    [Theory]
    [InlineData(10, 20, 10, 20, 1)]
    [InlineData(10, 20, 15, 30, 1)]
    [InlineData(10, 20, 16, 30, 0)]
    [InlineData(10, 40, 12, 14, 1)]
    public void Of_counts_pairs_half_covered_or_half_holding(int start, int end, int from, int to, int joined)
    {
        var quote = new QuotePlace("one", new TextSpan(start, end));
        var score = ThreadScore.Of(
            [new QuotePair(quote, quote, "cut")], [Thread([Wording("one", new TextSpan(from + 1, to + 1))], 0)], Texts);
        Assert.Equal((joined, 1), score["cut"]);
    }

    [Fact]
    public void Of_takes_joined_different_pairs_for_mistakes()
    {
        var quote = new QuotePlace("one", new TextSpan(0, 10));
        var score = ThreadScore.Of(
            [new QuotePair(quote, quote, "cut"), new QuotePair(quote, quote, "different")],
            [Thread([Wording("one", new TextSpan(0, 11))], 0)], Texts);
        Assert.Equal((0.5, 1), (score.Precision, score.Recall));
    }

    private static void AssertAgree(QuotePair[] pairs, WordingThread[] threads) => Assert.Equal(
        PythonThreadScorer.Table(pairs, threads, Texts), ThreadScore.Of(pairs, threads, Texts).ToString());

    private static ThreadedWording Wording(string report, TextSpan span) => new(
        new ReportedWording
        {
            Report = report,
            Wording = new Wording { Spans = [span], Text = span.In(Texts[report]).ToString() },
        },
        WordingRelation.Identical, []);

    private static WordingThread Thread(ThreadedWording[] wordings, int index) =>
        new() { Id = $"t{index}", Wordings = wordings, Fullest = wordings[0].Reported };
}
