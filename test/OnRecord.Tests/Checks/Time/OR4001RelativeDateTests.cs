using OnRecord.Tests.Checks.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Time;

public sealed class OR4001RelativeDateTests
{
    private const string Rule = "OR4001";

    [Fact]
    public void Find_names_the_dates_of_an_undated_report_once()
    {
        const string text = "The dam broke last week. Engineers will inspect it on Tuesday.\n\nThe valley was "
            + "flooded last week.";
        var finding = Assert.Single(Checked.By(Rule, text));
        Assert.Equal("“last week” and “Tuesday” count from the day of publication, which the report does not tell.",
            finding.Message);
        Assert.Equal("Give the date, or the day that the report was published on.", finding.Advice);
        Assert.Equal("last week", finding.Words(text));
        Assert.Equal(["Tuesday", "last week"], finding.Evidence
            .Select(evidence => text[evidence.Place!.Value.Span.Start..evidence.Place.Value.Span.End]));
        Assert.Equal(FindingLevel.Warning, finding.Level);
    }

    [Theory]
    [InlineData("The council met yesterday.", "yesterday")]
    [InlineData("The council will meet tomorrow to vote.", "tomorrow")]
    [InlineData("The council met on Monday night.", "Monday night")]
    [InlineData("The council meets next month.", "next month")]
    [InlineData("The council met two weeks ago.", "two weeks ago")]
    [InlineData("The council met 3 days ago.", "3 days ago")]
    [InlineData("The council will meet three days from now.", "three days from now")]
    [InlineData("The council met earlier this week.", "earlier this week")]
    [InlineData("The council met this morning.", "this morning")]
    [InlineData("The council met last March.", "last March")]
    [InlineData("The council meets at 8 p.m. on Friday.", "8 p.m. on Friday")]
    [InlineData("The fair opened on 3 May 1990. The council voted on its future last Thursday.", "last Thursday")]
    public void Find_reads_the_forms_of_relative_dates(string text, string words) =>
        Assert.Equal(words, Assert.Single(Checked.By(Rule, text)).Words(text));

    [Theory]
    [InlineData("The council met last week.", "2022-03-08")]
    [InlineData("GENEVA, June 10, 2022 (Agency) — The envoys met on Tuesday.", null)]
    [InlineData("Published: 10 June 2022\n\nThe envoys met on Tuesday.", null)]
    [InlineData("10 June 2022\n\nThe envoys met on Tuesday.", null)]
    [InlineData("The envoys met on Tuesday, June 7, 2022. They dined together on Tuesday evening.", null)]
    [InlineData("“I saw him last week,” the guard said.", null)]
    [InlineData("The siege began on 3 May 1990. The next day the bridge fell, and two days later the town.", null)]
    [InlineData("The shops open early for Black Friday sales.", null)]
    [InlineData("He has sung there every Sunday for years.", null)]
    [InlineData("Over the past two weeks the river rose.", null)]
    [InlineData("It happened in 2014, and the next year as well.", null)]
    public void Find_keeps_silent_where_the_day_is_told_or_none_is_meant(string text, string? published) =>
        Assert.Empty(Checked.By(Rule, text, published: published));

    [Fact]
    public void Find_says_when_two_dates_of_one_day_cannot_both_hold()
    {
        const string text = "The council met yesterday, Monday, and voted.";
        var finding = Assert.Single(Checked.By(Rule, text, published: "2022-03-10"));
        Assert.Equal("“yesterday” and “Monday” cannot be the same day in a report of Thursday, 10 March 2022.",
            finding.Message);
        Assert.Equal("yesterday, Monday", finding.Words(text));
    }

    [Theory]
    [InlineData("The council meets tomorrow, Saturday.", "2022-03-10")]
    [InlineData("The council meets tomorrow (Saturday).", "2022-03-10")]
    [InlineData("The council meets today, 9 March.", "2022-03-10")]
    [InlineData("The council met last month, in May, in the old hall.", "2022-03-10")]
    [InlineData("The council met on Monday (yesterday).", "2022-03-10")]
    public void Find_compares_dates_that_stand_for_each_other(string text, string published) =>
        Assert.Single(Checked.By(Rule, text, published: published));

    [Fact]
    public void Find_says_when_one_event_has_two_days()
    {
        const string text = "John Smith was arrested on Monday at his home.\n\nSmith was arrested on Tuesday, his "
            + "lawyer said.";
        Assert.Equal("“Tuesday” and “Monday” cannot both be the day of one event.",
            Assert.Single(Checked.By(Rule, text, published: "2022-03-10")).Message);
        Assert.Empty(Checked.By("OR3001", text, published: "2022-03-10"));
    }

    [Theory]
    [InlineData("John Smith was arrested on Monday.\n\nSmith was freed on Tuesday.", "2022-03-10")]
    [InlineData("John Smith was arrested on Monday.\n\nJane Miller was arrested on Tuesday.", "2022-03-10")]
    [InlineData("The council met yesterday, Wednesday, and voted.", "2022-03-10")]
    [InlineData("The council meets tomorrow (Friday).", "2022-03-10")]
    [InlineData("The council met yesterday, Monday and Sunday.", "2022-03-10")]
    [InlineData("The council met yesterday. Monday was a holiday.", "2022-03-10")]
    [InlineData("The council met last month, in February, in the old hall.", "2022-03-10")]
    [InlineData("The council met last week (1 March).", "2022-03-10")]
    public void Find_keeps_silent_where_both_can_hold(string text, string published) =>
        Assert.Empty(Checked.By(Rule, text, published: published));
}
