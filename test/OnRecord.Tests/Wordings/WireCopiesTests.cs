using OnRecord.Wordings;
using Xunit;

namespace OnRecord.Tests.Wordings;

public sealed class WireCopiesTests
{
    [Fact]
    public void Find_groups_what_stands_for_the_most_part_in_another() => Assert.Equal(
        [["cut", "whole"]],
        Find(("whole", 0, 400), ("cut", 30, 200), ("other", 900, 400)));

    [Fact]
    public void Find_leaves_apart_reports_that_share_a_quotation() => Assert.Empty(
        Find(("one", 0, 400), ("two", 320, 400)));

    [Fact]
    public void Find_groups_copies_of_copies() => Assert.Equal(
        [["a", "b", "c"]],
        Find(("c", 0, 300), ("a", 100, 300), ("b", 200, 300)));

    [Theory]
    [InlineData("")]
    [InlineData("Too short to tell anything at all about where it is from.")]
    public void Find_leaves_out_short_reports(string text) =>
        Assert.Empty(WireCopies.Find([new Report("one", text), new Report("two", text)]));

    [Fact]
    public void Find_takes_time_in_proportion_on_one_text_many_times()
    {
        var ratio = GrowthOfTime.Ratio(
            count =>
            {
                var reports = Enumerable.Range(0, count).Select(i => new Report($"r{i}", Words(0, 120))).ToList();
                return () => WireCopies.Find(reports);
            }, 200, 6_400);
        Assert.True(ratio < 300, $"32 times the reports took {ratio:F1} times as long");
    }

    private static IReadOnlyList<IReadOnlyList<string>> Find(params (string Id, int From, int Count)[] reports) =>
        WireCopies.Find(reports.Select(report => new Report(report.Id, Words(report.From, report.Count))));

    private static string Words(int from, int count) =>
        string.Join(' ', Enumerable.Range(from, count).Select(i => $"word{i}"));
}
