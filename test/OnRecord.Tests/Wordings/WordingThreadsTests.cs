using CsCheck;
using OnRecord.Wordings;
using Xunit;

namespace OnRecord.Tests.Wordings;

public sealed class WordingThreadsTests
{
    private const string Full =
        "The pumps failed twice on Sunday because nobody had paid for the spare parts we ordered in spring";

    private const string Slogan = "Give the river back its banks";

    private static readonly WordingSpeaker Vance = Made.Speaker("Mira", "Vance");
    private static readonly WordingSpeaker Oduya = Made.Speaker("Tom", "Oduya");

    // So that words have something to be rare among.
    private static readonly ReportedWording[] Others =
    [
        .. Enumerable.Range(0, 40).Select(i => Made.Wording(
            $"We did what was right, and the town and the river of place{i} are not the thing that people had on street{i}",
            $"other{i}", $"2031-{1 + (i % 12):D2}-11", Made.Speaker("Ann", $"Other{i}"))),
        .. Enumerable.Range(0, 9).Select(i => Made.Wording(
            $"{Slogan}, friends of street{i * 7}", $"rally{i}", $"2031-{1 + i:D2}-20", Vance)),
    ];

    private static readonly ReportedWording[] Mixed =
    [
        .. Others, Made.Wording(Full, "a", speaker: Vance), Made.Wording(Full, "b", speaker: Vance),
        Made.Wording("paid for the spare parts we ordered in spring", "c", null, Oduya),
    ];

    [Fact]
    public void Find_joins_cuts_and_alterations_of_one_day()
    {
        var thread = Several(
            Made.Wording(Full, "b", "2031-05-02", Vance),
            Made.Wording("nobody had paid for the spare parts", "a", "2031-05-02", Vance),
            Made.Wording(Full.Replace("twice", "three times", StringComparison.Ordinal), "c", "2031-05-03", Vance))[0];
        Assert.Equal(["a", "b", "c"], thread.Wordings.Select(wording => wording.Reported.Report));
        Assert.Equal("c", thread.Fullest.Report);
        Assert.Equal(
            [WordingRelation.Cut, WordingRelation.Altered, WordingRelation.Identical],
            thread.Wordings.Select(wording => wording.Relation));
    }

    [Fact]
    public void Find_keeps_a_slogan_said_on_other_days_apart() => Assert.Empty(Several(
        Made.Wording(Slogan, "a", "2031-01-02", Vance), Made.Wording(Slogan, "b", "2031-06-02", Vance)));

    [Fact]
    public void Find_joins_rare_words_said_long_ago() => Assert.Single(Several(
        Made.Wording(Full, "a", "2031-01-02", Vance), Made.Wording(Full, "b", "2033-06-02", Vance)));

    [Theory]
    [InlineData("a complaint that the minister took to Aldmoor", 1)]
    [InlineData("a speech that he gave later", 0)]
    [InlineData(null, 0)]
    public void Find_joins_a_short_cut_whose_report_tells_the_rest(string? around, int threads) =>
        Assert.Equal(threads, Several(
            Made.Wording("Ask the minister in Aldmoor about the town and the turbine", "a", "2031-01-02", Vance),
            Made.Wording("the town and the turbine", "b", "2031-01-09", Vance) with { Around = around }).Count);

    [Theory]
    [InlineData("soon", "late", 1)]
    [InlineData("soon after lunch", "late before dawn", 0)]
    public void Find_takes_one_other_word_at_an_end_for_a_slip(string one, string other, int threads) =>
        Assert.Equal(threads, Several(
            Made.Wording($"the spare parts never came {one}", "a", "2031-05-02", Vance),
            Made.Wording($"the spare parts never came {other}", "b", "2031-06-02", Vance)).Count);

    [Fact]
    public void Find_keeps_few_words_of_two_speakers_apart() => Assert.Empty(Several(
        Made.Wording("we did the right thing", "a", speaker: Vance),
        Made.Wording("we did the right thing", "b", speaker: Oduya)));

    [Fact]
    public void Find_keeps_a_retelling_apart() => Assert.Empty(Several(
        Made.Wording("the spare parts never came at all", "a", speaker: Vance),
        Made.Wording("She told us ‘the spare parts never came at all’ and hung up", "b", speaker: Oduya)));

    [Fact]
    public void Find_orders_unknown_dates_last()
    {
        var thread = Several(
            Made.Wording(Full, "a", null, Vance),
            Made.Wording(Full, "b", "2031-05", Vance),
            Made.Wording(Full, "c", "2031-04-30", Vance))[0];
        Assert.Equal(["c", "b", "a"], thread.Wordings.Select(wording => wording.Reported.Report));
    }

    [Fact]
    public void Find_does_not_bridge_two_utterances_by_a_few_words_of_both() => Assert.All(
        Several(
            Made.Wording("I told them that the spare parts never came at all", "a", speaker: Vance),
            Made.Wording("Ask anyone here whether the spare parts never came at all", "b", speaker: Vance),
            Made.Wording("spare parts never came at all", "c", speaker: Vance)),
        thread => Assert.Equal(2, thread.Wordings.Count));

    [Fact]
    public void Find_gives_the_same_whatever_the_order() =>
        Gen.Shuffle(Mixed).Sample(shuffled =>
            Assert.Equal(Shown(WordingThreads.Find(Mixed)), Shown(WordingThreads.Find(shuffled))), iter: 20);

    [Fact]
    public void Find_gives_a_thread_the_id_of_its_earliest_wording()
    {
        var early = Made.Wording(Full, "a", "2031-05-01", Vance);
        var alone = WordingThreads.Find([early])[0].Id;
        Assert.Equal(alone, Several(Made.Wording(Full, "b", "2031-05-02", Vance), early)[0].Id);
    }

    [Fact]
    public void Find_of_nothing_is_nothing() => Assert.Empty(WordingThreads.Find([]));

    private static List<WordingThread> Several(params ReportedWording[] wordings) =>
    [
        .. WordingThreads.Find(Others.Concat(wordings)).Where(thread =>
            thread.Wordings.Count > 1 && thread.Wordings.Any(wording => wordings.Contains(wording.Reported))),
    ];

    private static IEnumerable<string> Shown(IEnumerable<WordingThread> threads) =>
        from thread in threads
        let wordings = thread.Wordings.Select(wording => $"{wording.Reported.Report} {wording.Relation}")
        select $"{thread.Id} {string.Join(' ', wordings)}";
}
