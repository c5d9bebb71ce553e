using OnRecord.Tests.Checks.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Quotations;

public sealed class OR1005TitleAloneTests
{
    private const string Body = "The harbour was closed on Monday after the storm.\n\n"
        + "“The harbour is in a terrible state and will stay shut,” the mayor, Ann Low, said. Fishermen from the Old Quay agreed.";

    [Fact]
    public void Check_words_that_nobody_says_are_a_finding_with_the_nearest_quotation()
    {
        var finding = Assert.Single(Checked.By("OR1005", Body, "Mayor: Harbour in ‘disgraceful state’"));
        Assert.Equal("The title quotes “disgraceful state”, which the body of the report does not have; the nearest is "
            + "“The harbour is in a terrible state and will stay shut,”.", finding.Message);
        Assert.True(finding.Place.InTitle);
        Assert.Equal("the nearest quotation of the body", Assert.Single(finding.Evidence).Note);
    }

    [Theory]
    [InlineData("Mayor: ‘We are ruined’")]
    [InlineData("Harbour ‘will not stay shut’, says mayor")]
    [InlineData("Mayor calls harbour ‘hopeless’")]
    public void Check_titles_with_other_words_are_findings(string title) => Assert.Single(Checked.By("OR1005", Body, title));

    [Theory]
    [InlineData("Mayor: Harbour in ‘terrible state’")]
    [InlineData("Harbour ‘in a terrible state’ after storm")]
    [InlineData("Mayor: ‘Harbour is in terrible state and will stay shut’")]
    [InlineData("Fishermen of ‘Old Quay’ agree")]
    [InlineData("‘Storm Peggy’ Closes the Harbour")]
    [InlineData("Harbour closed after the storm")]
    public void Check_titles_with_the_words_of_the_body_are_none(string title) => Assert.Empty(Checked.By("OR1005", Body, title));

    [Fact]
    public void Check_a_headline_in_the_text_is_a_title()
    {
        const string text = $"Mayor Calls the Harbour a ‘National Disgrace’\n\n{Body}";
        Assert.Equal("‘National Disgrace’", Assert.Single(Checked.By("OR1005", text)).Words(text));
    }

    [Fact]
    public void Check_a_first_paragraph_that_is_no_title_is_none() =>
        Assert.Empty(Checked.By("OR1005", $"The mayor called the closed harbour a “national disgrace” on Monday.\n\n{Body}"));
}
