using OnRecord.Tests.Checks.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Time;

public sealed class OR4002WeekdayMismatchTests
{
    private const string Rule = "OR4002";

    [Fact]
    public void Find_says_which_weekday_the_date_has_and_which_dates_the_weekday_has()
    {
        var finding = Assert.Single(Checked.By(Rule,
            "The bridge opened on Tuesday, May 4, 2023, after two years of work."));
        Assert.Equal("“Tuesday, May 4, 2023” cannot be: 4 May 2023 is a Thursday.", finding.Message);
        Assert.Equal("Find out which is right, the Tuesday or the date.", finding.Advice);
        Assert.Equal(["4 May 2023 is a Thursday", "the nearest Tuesdays are 2 May 2023 and 9 May 2023"],
            finding.Evidence.Select(evidence => evidence.Note));
        Assert.Null(finding.Fix);
        Assert.Equal(FindingLevel.Error, finding.Level);
    }

    [Theory]
    [InlineData("The vote is set for Tuesday 4 May 2023.", "Tuesday 4 May 2023")]
    [InlineData("The vote is set for Tues., May 4, 2023, at noon.", "Tues., May 4, 2023")]
    [InlineData("The vote is set for Tuesday (4 May 2023).", "Tuesday (4 May 2023)")]
    [InlineData("The vote is set for Tuesday the fourth of May 2023.", "Tuesday the fourth of May 2023")]
    [InlineData("The vote is set for Tuesday, the 4th of May, 2023.", "Tuesday, the 4th of May, 2023")]
    [InlineData("Polls open on Tuesday morning, May 4, 2023.", "Tuesday morning, May 4, 2023")]
    [InlineData("Polls open on Tuesday at 7:30 a.m., May 4, 2023.", "Tuesday at 7:30 a.m., May 4, 2023")]
    [InlineData("Polls open at 8 p.m. on Tuesday, 2023-05-04.", "Tuesday, 2023-05-04")]
    [InlineData("Polls open on Tuesday, 25/5/2023.", "Tuesday, 25/5/2023")]
    [InlineData("The talks began on May 4, 2023, a Tuesday, in a tent.", "May 4, 2023, a Tuesday")]
    [InlineData("The talks began on May 4, 2023 (Tuesday).", "May 4, 2023 (Tuesday)")]
    [InlineData("The talks began on 4 May 2023, which was a Tuesday.", "4 May 2023, which was a Tuesday")]
    [InlineData("May 4, 2023 fell on a Tuesday.", "May 4, 2023 fell on a Tuesday")]
    [InlineData("The talks began on May 4, 2023, Tuesday, in a tent.", "May 4, 2023, Tuesday")]
    [InlineData("They recalled Tuesday's May 4, 2023 vote.", "Tuesday's May 4, 2023")]
    [InlineData("They will meet from Thursday, May 4, 2023 to Monday, May 7, 2023.", "Monday, May 7, 2023")]
    [InlineData("The parade is due Tuesday, Sept. 9, 2021.", "Tuesday, Sept. 9, 2021")]
    public void Find_reads_the_forms_that_dates_are_written_in(string text, string words) =>
        Assert.Equal(words, Assert.Single(Checked.By(Rule, text)).Words(text));

    [Theory]
    [InlineData("The clinic closed on Friday 13 August.", "2022-08-15")]
    [InlineData("The clinic closed on Sept. 9, a Monday.", "2021-09-12")]
    [InlineData("The clinic will close on Saturday (4 May).", "2022-05-01")]
    [InlineData("The clinic will open on Monday, Jan. 5.", "2022-12-28")]
    [InlineData("The clinic opened on Monday, Dec. 30.", "2023-01-03")]
    [InlineData("The clinic will open on Wednesday, Nov. 8.", "2016-03-01")]
    public void Find_takes_the_year_from_the_publication(string text, string published)
    {
        var finding = Assert.Single(Checked.By(Rule, text, published: published));
        Assert.StartsWith("the year follows from the day of publication", finding.Evidence[^1].Note,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Find_takes_the_year_from_a_dateline() => Assert.Single(Checked.By(Rule,
        "GENEVA, May 5, 2023 — The envoys met on Tuesday, May 4, and went home."));

    [Fact]
    public void Find_looks_into_the_title()
    {
        var finding = Assert.Single(Checked.By(Rule, "The gates stay shut.",
            "Gates stay shut until Tuesday, May 4, 2023"));
        Assert.True(finding.Place.InTitle);
    }

    [Theory]
    [InlineData("The bridge opened on Thursday, May 4, 2023.", null)]
    [InlineData("The bridge opened on May 4, 2023, a Thursday.", null)]
    [InlineData("“It opened on Tuesday, May 4, 2023,” the mayor said.", null)]
    [InlineData("The bridge opened on Tuesday, May 4.", null)]
    [InlineData("The bridge opened on Tuesday, May 3.", "2022-05-04")]
    [InlineData("The bridge will open on Tuesday, Nov. 8.", "2016-01-04")]
    [InlineData("In 1963 he was twelve. On Friday, Nov. 22, his father came home early.", "2013-11-20")]
    [InlineData("They meet on Monday and Tuesday, May 3 and 4, 2022.", null)]
    [InlineData("On May 4, 2023, Tuesday's vote was forgotten.", null)]
    [InlineData("Dates before the reform, such as Monday, 2 September 1666, follow another calendar.", null)]
    [InlineData("The fair begins Tuesday. May 4, 2023 was the last one.", null)]
    [InlineData("The fair opens on Tuesdays. It drew 4 people.", "2022-05-04")]
    public void Find_keeps_silent_where_nothing_is_wrong_or_told(string text, string? published) =>
        Assert.Empty(Checked.By(Rule, text, published: published));
}
