using OnRecord.Tests.Checks.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Quotations;

public sealed class OR1003TwoWordingsTests
{
    private const string First = "“The bridge will be closed to lorries until the spring,” the mayor, Ann Low, said on Monday.\n\n";

    [Fact]
    public void Check_a_word_exchanged_is_a_finding()
    {
        const string text = $"{First}“The bridge will be closed to buses until the spring,” Low said.";
        var finding = Assert.Single(Checked.By("OR1003", text));
        Assert.Equal("The quotation “The bridge will be closed to buses until the spring,” has other words elsewhere in the report: "
            + "\"lorries\" became \"buses\".", finding.Message);
        Assert.Equal("“The bridge will be closed to buses until the spring,”", finding.Words(text));
        Assert.Equal("the other wording", Assert.Single(finding.Evidence).Note);
    }

    [Theory]
    [InlineData("“The bridge will not be closed to lorries until the spring,” Low said.")]
    [InlineData("“The bridge may be closed to lorries until the spring,” Low said.")]
    [InlineData("“The bridge will be closed to lorries until the summer,” Low said.")]
    [InlineData("“The bridge will be closed until the spring,” Low said.")]
    [InlineData("“The bridge will be closed to all lorries until the spring.”")]
    public void Check_words_put_in_dropped_or_exchanged_are_findings(string again) =>
        Assert.Single(Checked.By("OR1003", First + again));

    [Fact]
    public void Check_a_title_in_other_words_is_a_finding_at_the_title()
    {
        var finding = Assert.Single(Checked.By("OR1003", First, "Mayor: ‘Bridge will be closed to buses until spring’"));
        Assert.True(finding.Place.InTitle);
    }

    [Theory]
    [InlineData("“The bridge will be closed to lorries …” Low said.")]
    [InlineData("“The bridge’ll be closed to lorries until the spring!” Low said.")]
    [InlineData("“[The old bridge] will be closed to lorries until the spring,” Low said.")]
    [InlineData("“Until the spring nobody will cross the river here,” Low said.")]
    [InlineData("“The school will be open to children from the autumn,” Low said.")]
    [InlineData("“The bridge will be closed to lorries until the spring,” Low said.")]
    public void Check_cuts_brackets_and_other_sentences_are_none(string again) =>
        Assert.Empty(Checked.By("OR1003", First + again));

    [Fact]
    public void Check_a_contrast_made_in_one_breath_is_none() => Assert.Empty(Checked.By("OR1003",
        "“If the river stays within its banks, the fair goes ahead,” Ann Low said. "
        + "“If the river does not stay within its banks, the fair goes to the hall.”"));
}
