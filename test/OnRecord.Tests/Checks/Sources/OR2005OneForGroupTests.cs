using OnRecord.Tests.Checks.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Sources;

public sealed class OR2005OneForGroupTests
{
    private const string One = "“The water tastes of iron and smells of eggs,” one of the residents, Jon Marsh, said on Monday.\n\n";

    [Fact]
    public void Check_one_mans_words_given_to_the_group_are_a_finding()
    {
        const string text = $"{One}The residents said the water “smells of eggs.”";
        var finding = Assert.Single(Checked.By("OR2005", text));
        Assert.Equal("The words “smells of eggs.” are given to the residents, but only Jon Marsh is quoted with them.", finding.Message);
        Assert.Equal("“smells of eggs.”", finding.Words(text));
        Assert.Equal("the same words, by Jon Marsh alone", Assert.Single(finding.Evidence).Note);
    }

    [Fact]
    public void Check_a_group_that_says_I_is_a_finding()
    {
        var finding = Assert.Single(Checked.By("OR2005", "“I have carried my water from the well since May,” residents said."));
        Assert.Equal("The words “I have carried my water from the well since May,” are one person's, but are given to residents.",
            finding.Message);
    }

    [Theory]
    [InlineData("The residents said the water was “not fit for dogs.”")]
    [InlineData("Jon Marsh said the water “smells of eggs.”")]
    [InlineData("“We have carried our water from the well since May,” residents said.")]
    [InlineData("“The mayor told us ‘I drink it every day’ and left,” residents said.")]
    [InlineData("“I have carried my water from the well since May,” she told the mayor, according to residents.")]
    [InlineData("The residents said the water smells of eggs.")]
    public void Check_words_of_the_group_and_of_one_as_such_are_none(string text) => Assert.Empty(Checked.By("OR2005", One + text));

    [Fact]
    public void Check_words_that_two_of_the_group_are_quoted_with_are_none() => Assert.Empty(Checked.By("OR2005", One
        + "“All of it smells of eggs,” another resident, Ann Low, said.\n\nThe residents said the water “smells of eggs.”"));
}
