using OnRecord.Tests.Checks.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Quotations;

public sealed class OR1004CutThatTurnsTests
{
    [Fact]
    public void Check_a_condition_left_out_is_a_finding_with_what_was_left_out()
    {
        const string text = "“We will sell the mill … by the end of the year,” the owner, Ann Low, said.\n\n"
            + "“We will sell the mill, if the bank agrees, by the end of the year,” Low said later.";
        var finding = Assert.Single(Checked.By("OR1004", text));
        Assert.Equal("The quotation “We will sell the mill … by the end of the year,” has an ellipsis where the report elsewhere has "
            + "“if the bank agrees”.", finding.Message);
        Assert.Equal("Put the condition back, or tell in your own words what was left out.", finding.Advice);
        Assert.Equal(FindingLevel.Error, finding.Level);
        Assert.Equal("“We will sell the mill … by the end of the year,”", finding.Words(text));
    }

    [Theory]
    [InlineData("“We will … sell the old mill by the river,” Low said.", "“We will never sell the old mill by the river,” Ann Low said.")]
    [InlineData("“We will sell the old mill …” Low said.", "“We will sell the old mill unless somebody mends the roof,” Ann Low said.")]
    [InlineData("“We will [sell] the old mill by the river,” Low said.", "“We will not sell the old mill by the river,” Ann Low said.")]
    [InlineData("“We have … sold the old mill by the river.”", "“We have not sold the old mill by the river,” Ann Low said.")]
    public void Check_a_negation_or_condition_left_out_is_an_error(string cut, string full) =>
        Assert.Equal(FindingLevel.Error, Assert.Single(Checked.By("OR1004", $"{full}\n\n{cut}")).Level);

    [Fact]
    public void Check_a_number_left_out_is_a_warning() => Assert.Equal(FindingLevel.Warning, Assert.Single(Checked.By("OR1004",
        "“We lost 40 of the boats in the storm,” Ann Low said.\n\n“We lost … the boats in the storm,” Low said.")).Level);

    [Theory]
    [InlineData("“We will sell the mill … by the end of the year,” Low said.", "“We will sell the mill, as you know, by the end of the year,” Ann Low said.")]
    [InlineData("“We will sell the mill by the end of the year,” Low said.", "“We will sell the mill, if the bank agrees, by the end of the year,” Ann Low said.")]
    [InlineData("“The mill is old. … It stands by the river and it leaks,” Low said.", "“The mill is old. Nobody wants it. It stands by the river and it leaks,” Ann Low said.")]
    [InlineData("“We [won’t] sell the old mill by the river,” Low said.", "“We will not sell the old mill by the river,” Ann Low said.")]
    [InlineData("“We … sell bread by the river.”", "“Nobody has ever asked us not to open the gate,” Ann Low said.")]
    public void Check_cuts_that_turn_nothing_are_none(string cut, string full) =>
        Assert.Empty(Checked.By("OR1004", $"{full}\n\n{cut}"));
}
