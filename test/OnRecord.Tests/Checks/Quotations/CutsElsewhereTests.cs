using OnRecord.Tests.Checks.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Quotations;

/// <summary>OR1004 where the fuller wording stands in another report.</summary>
public sealed class CutsElsewhereTests
{
    private const string Cut = "“The council … knew of the failed bolts before the spring tide,” said Mirjam Sant.";
    private const string Full = "“The council has never said that it knew of the failed bolts before the spring tide,” said Mirjam Sant.";

    [Fact]
    public void Find_negation_behind_an_ellipsis_is_a_warning_with_the_other_report()
    {
        var finding = Assert.Single(Printed.By("OR1004", Cut, Full));
        Assert.Equal(FindingLevel.Warning, finding.Level);
        Assert.Equal("The quotation “The council … knew of the failed bolts before the spring tide,” has an ellipsis where another report has "
            + "“has never said that it”.", finding.Message);
        Assert.Equal("Put the negation back, or tell in your own words what was left out.", finding.Advice);
        Assert.Equal("post-1", Assert.Single(finding.Evidence).Report);
    }

    [Theory]
    [InlineData("“We will sell the old mill … by the end of the year,” Low said.", "“We will sell the old mill, if the bank agrees, by the end of the year,” Low said.")]
    [InlineData("“We [will] open the harbour bridge before the last bolt is tested,” Low said.", "“We will not open the harbour bridge before the last bolt is tested,” Low said.")]
    [InlineData("“We paid … for the crews of the ferry last spring,” Low said.", "“We paid nine thousand crowns for the crews of the ferry last spring,” Low said.")]
    public void Find_conditions_brackets_and_numbers(string cut, string full) => Assert.Single(Printed.By("OR1004", cut, full));

    [Theory]
    [InlineData("“The council … knew of the failed bolts before the spring tide,” said Sant.", "“The council, as you saw, knew of the failed bolts before the spring tide,” said Sant.")]
    [InlineData("“The council knew of the failed bolts before the spring tide,” said Sant.", Full)]
    [InlineData(Full, Cut)]
    public void Find_says_nothing_where_nothing_turns(string own, string other) => Assert.Empty(Printed.By("OR1004", own, other));

    [Fact]
    public void Find_says_once_what_the_report_shows_itself() => Assert.DoesNotContain("another report",
        Assert.Single(Printed.By("OR1004", $"{Cut}\n\n{Full}", Full)).Message, StringComparison.Ordinal);
}
