using OnRecord.Tests.Checks.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Quotations;

public sealed class OR1002NotTheirWordsTests
{
    private const string Full = "\n\n“We will never sign a deal that leaves our farmers behind,” the minister, Ann Low, said on Monday.";

    [Fact]
    public void Check_a_word_exchanged_is_a_finding_with_the_words_that_were_said()
    {
        const string text = $"Ann Low said a deal that “leaves our growers behind” was out of the question.{Full}";
        var finding = Assert.Single(Checked.By("OR1002", text));
        Assert.Equal("No quotation of Ann Low has the words “leaves our growers behind”; the nearest is “leaves our farmers behind”.",
            finding.Message);
        Assert.Equal("“leaves our growers behind”", finding.Words(text));
        Assert.Equal(FindingLevel.Warning, finding.Level);
        Assert.Equal(["the nearest words", "the quotation that has them"], finding.Evidence.Select(static shown => shown.Note));
    }

    [Theory]
    [InlineData("“leaves farmers behind”")]
    [InlineData("“never approve a deal”")]
    [InlineData("“may never sign a deal”")]
    [InlineData("“a deal that leaves its farmers behind”")]
    public void Check_words_exchanged_dropped_or_put_in_are_findings(string words) =>
        Assert.Single(Checked.By("OR1002", $"Ann Low said the country would see {words} at last.{Full}"));

    [Fact]
    public void Check_words_drawn_together_from_one_mans_quotation_and_given_to_the_group_are_a_finding()
    {
        const string text = "The striking dockers called the new quay a “dangerous folly.”\n\n"
            + "“It was dangerous, and everybody knew what a folly it was,” one of the dockers, Jon Marsh, 52, said.";
        var finding = Assert.Single(Checked.By("OR1002", text));
        Assert.Equal("the words of Jon Marsh, who is one and not the group", finding.Evidence[0].Note);
    }

    [Theory]
    [InlineData("Ann Low said a deal that “leaves our farmers behind” was out of the question.")]
    [InlineData("Ann Low called the talks a “shameful farce.”")]
    [InlineData("Bob Ray said a deal that “leaves our growers behind” was out of the question.")]
    [InlineData("Ann Low said a deal that leaves our growers behind was out of the question.")]
    [InlineData("The novel “Farmers Left Behind” sold well.")]
    public void Check_what_was_said_so_or_is_said_nowhere_else_is_none(string text) =>
        Assert.Empty(Checked.By("OR1002", text + Full));
}
