using OnRecord.Tests.Checks.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Elsewhere;

public sealed class OR6003ChangedBetweenVersionsTests
{
    private const string Earlier = """
        The harbour bridge stays closed until spring.

        “We will not open this bridge before the last bolt has been tested,” said Ilse Vantongeren, the chief engineer.

        “My crew has worked fourteen hours a day since February,” said Tomas Brill, who runs the ferry.
        """;

    [Theory]
    [InlineData("will not open", "will open", "\"not\" was dropped")]
    [InlineData("fourteen hours", "forty hours", "\"fourteen\" became \"forty\"")]
    [InlineData("my crew", "my crew", null)]
    public void Find_other_words(string before, string now, string? change)
    {
        var findings = Printed.After(Earlier, Earlier.Replace(before, now, StringComparison.Ordinal));
        Assert.Equal(change is null ? [] : [$"has other words in an earlier version of this report: {change}."],
            findings.Select(static finding => finding.Message[finding.Message.IndexOf("has other", StringComparison.Ordinal)..]));
        Assert.All(findings, static finding => Assert.Equal(FindingLevel.Warning, finding.Level));
    }

    [Fact]
    public void Find_other_words_shows_the_earlier_ones()
    {
        var text = Earlier.Replace("will not open", "will open", StringComparison.Ordinal);
        var finding = Assert.Single(Printed.After(Earlier, text));
        Assert.Equal("The quotation “We will open this bridge before the last bolt has been tested,” has other words in an earlier version of this "
            + "report: \"not\" was dropped.", finding.Message);
        Assert.Equal("We will open this", finding.Words(text));
        Assert.Equal("an earlier version on 2031-05-01: “We will not open this bridge before the last bolt has been tested,”, given to "
            + "Ilse Vantongeren", Assert.Single(finding.Evidence).Note);
    }

    [Fact]
    public void Find_other_speaker()
    {
        var finding = Assert.Single(Printed.After(Earlier, Earlier.Replace("Tomas Brill", "Oskar Lindqvist", StringComparison.Ordinal)));
        Assert.Equal("The words “My crew has worked fourteen hours a day since February,” are given to Oskar Lindqvist here and to Tomas Brill in an "
            + "earlier version of this report.", finding.Message);
        Assert.Equal(FindingLevel.Warning, finding.Level);
    }

    [Fact]
    public void Find_quotation_that_is_gone_is_a_note_where_it_stood()
    {
        var text = Earlier[..Earlier.IndexOf("“My", StringComparison.Ordinal)] + "The ferry runs again.";
        var finding = Assert.Single(Printed.After(Earlier, text));
        Assert.Equal("The quotation “My crew has worked fourteen hours a day since February,” stands in an earlier version of this report and "
            + "not here.", finding.Message);
        Assert.Equal(FindingLevel.Note, finding.Level);
        Assert.Equal("We will not open this bridge before the last bolt has been tested,", finding.Words(text));
    }

    [Fact]
    public void Find_words_that_lost_their_marks_is_a_note_at_the_words()
    {
        var text = Earlier.Replace("“My crew has worked fourteen hours a day since February,” said Tomas Brill, who runs the ferry.",
            "Tomas Brill wrote: My crew has worked fourteen hours a day since February.", StringComparison.Ordinal);
        var finding = Assert.Single(Printed.After(Earlier, text));
        Assert.EndsWith("stand in quotation marks in an earlier version of this report and without them here.", finding.Message, StringComparison.Ordinal);
        Assert.Equal("My crew has worked fourteen hours a day since February", finding.Words(text));
    }

    [Fact]
    public void Find_words_that_got_marks_is_a_note()
    {
        var earlier = Earlier.Replace("“My crew has worked fourteen hours a day since February,” said Tomas Brill, who runs the ferry.",
            "Tomas Brill said my crew has worked fourteen hours a day since February.", StringComparison.Ordinal);
        var finding = Assert.Single(Printed.After(earlier, Earlier));
        Assert.EndsWith("stand in quotation marks here and without them in an earlier version of this report.", finding.Message, StringComparison.Ordinal);
        Assert.Equal(FindingLevel.Note, finding.Level);
    }

    [Theory]
    [InlineData("Correction: An earlier version of this report misquoted Ms Vantongeren.")]
    [InlineData("This story has been corrected.")]
    public void Find_is_a_note_where_the_report_says_so(string notice) => Assert.Equal(FindingLevel.Note, Assert.Single(
        Printed.After(Earlier, $"{Earlier.Replace("will not", "will", StringComparison.Ordinal)}\n\n{notice}")).Level);

    [Theory]
    [InlineData(true, "a later version")]
    [InlineData(null, "another version")]
    public void Find_tells_which_version(bool? isLater, string name) => Assert.Contains($"in {name} of this report",
        Assert.Single(Printed.After(Earlier, Earlier.Replace("fourteen", "forty", StringComparison.Ordinal), isLater)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("“We will", "“Sadly, we will")]
    [InlineData("tested,”", "tested, and that takes until March,”")]
    [InlineData("who runs the ferry", "the ferry's owner")]
    [InlineData("said Tomas Brill", "Brill said")]
    [InlineData("spring.", "next spring. “Nobody was in danger on any single day,” Vantongeren said.")]
    [InlineData("“My", "\"My")]
    public void Find_says_nothing_of_cuts_new_quotations_and_the_report_s_own_words(string before, string now) =>
        Assert.Empty(Printed.After(Earlier, Earlier.Replace(before, now, StringComparison.Ordinal)));
}
