using CsCheck;
using OnRecord.Training.Corpora;
using OnRecord.Training.Evaluation;
using OnRecord.Training.Tests.Support;
using Xunit;

namespace OnRecord.Training.Tests.Evaluation;

public sealed class AttributionScoreTests
{
    private const string Text = "The mayor said the bridge was safe. “Nobody,” he said, “will fall.”";

    [Fact]
    public void Of_agrees_with_the_python_scorer_on_cases_made_by_chance()
    {
        // Skips here where there is no scorer; inside, the sampling would take the skip for a failure.
        SharedData.FindScorer("score_attribution.py");
        ScoredCases.Lists.Sample(
            AssertAgree, iter: 40, threads: 2, print: cases => string.Join("\n", cases.AsEnumerable()));
    }

    [Theory]
    [MemberData(nameof(TrickyTexts))]
    public void Of_agrees_with_the_python_scorer_on_every_kind_of_quotation(string text)
    {
        var words = TextWords.Cut(text);
        var gold = words.Select(word => Say([], [], [word])).ToArray();
        var predicted = words.Select((word, i) => Say([], [], [words[i - (i % 2)], word])).ToArray();
        AssertAgree([new ScoredCase(text, gold, predicted)]);
    }

    public static TheoryData<string> TrickyTexts => new(
        "One “two three” four “five\n\nsix” seven \"eight\" nine",
        "''One two'' three '''four'' five''' six '' seven",
        "«Une» deux „drei“ vier ”five” “six “seven” eight”",
        "“Running on\n\n“and on” then \"toggled\n \t\nreset\" so",
        "“One\nline break\n\u001c\nparagraph” “\r\n\r\nend",
        "𝐀 “𝐁 😀 𠮷” c \"e\u0301t हिन्दी ½ x²\" Ⅷ",
        "''''four'''' ''''' five ' ''");

    [Fact]
    public void Of_agrees_with_the_python_scorer_on_the_development_texts()
    {
        // Every third statement missing, every second cut to its first half, every fifth with another's source.
        static Attribution[] Spoil(IReadOnlyList<Attribution> gold) =>
        [
            .. gold.Where((_, i) => i % 3 > 0).Select((item, i) => item with
            {
                Content = i % 2 > 0 ? item.Content : [new(item.Content[0].Start, Middle(item.Content[0]))],
                Source = i % 5 > 0 ? item.Source : gold[0].Source,
            }),
        ];

        var texts = BratFolder.Read(SharedData.Find("polnear/dev"));
        AssertAgree([.. texts.Select(text => new ScoredCase(text.Text, text.Attributions, Spoil(text.Attributions)))]);
    }

    [Fact]
    public void Of_no_texts_is_zero_throughout()
    {
        var score = AttributionScore.Of([]);
        Assert.All(ScoreRows.All, row => Assert.Equal(default, score[row]));
    }

    [Fact]
    public void Of_a_content_without_words_counts_on_neither_side()
    {
        var empty = Say([], [], [Find("”")]);
        var score = AttributionScore.Of([(Text, [empty], [empty])]);
        Assert.Equal(default, score.Counts(ScoreRow.Found));
    }

    [Fact]
    public void Of_equal_overlaps_prefers_the_one_that_shares_the_source()
    {
        var gold = Say([Find("The mayor")], [Find("said")], [Find("the bridge was safe")]);
        var without = gold with { Source = [] };
        var score = AttributionScore.Of([(Text, [gold], [without, gold])]);
        Assert.Equal(new Tally(1, 1, 1, 2), score.Counts(ScoreRow.Attributed));
    }

    [Fact]
    public void ToString_prints_the_scorers_table()
    {
        var gold = Say([Find("The mayor")], [Find("said")], [Find("the bridge was safe")]);
        var mixed = Say([Find("he said")], [], [Find("safe. “Nobody,”")]);
        var score = AttributionScore.Of([(Text, [gold, mixed], [gold])]);
        Assert.Equal("""
            1 texts, 2 gold and 1 predicted statements
                                 P       R      F1
            found            100.0    50.0    66.7
            attributed       100.0    50.0    66.7
            content=         100.0    50.0    66.7
            all=             100.0    50.0    66.7
            direct             0.0     0.0     0.0
            mixed              0.0     0.0     0.0
            indirect         100.0   100.0   100.0
            content words    100.0    80.0    88.9
            source words     100.0    50.0    66.7
            cue words        100.0   100.0   100.0
            """, score.ToString());
    }

    private static void AssertAgree(ScoredCase[] cases)
    {
        var score = AttributionScore.Of(cases.Select(item => (item.Text, item.Gold, item.Predicted)));
        var expected = PythonScorer.Score(cases);
        Assert.All(ScoreRows.All, row => Assert.Equal(expected[row], score[row].Rounded()));
    }

    private static int Middle(TextSpan span) => span.Start + (span.Length / 2);

    private static Attribution Say(TextSpan[] source, TextSpan[] cue, TextSpan[] content) => new(source, cue, content);

    private static TextSpan Find(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
