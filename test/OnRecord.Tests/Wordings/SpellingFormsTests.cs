using OnRecord.Wordings;
using Xunit;

namespace OnRecord.Tests.Wordings;

public sealed class SpellingFormsTests
{
    [Theory]
    [InlineData("harbour", "harbor", true)]
    [InlineData("organisation", "organization", true)]
    [InlineData("centres", "centers", true)]
    [InlineData("travelling", "traveling", true)]
    [InlineData("defence", "defense", true)]
    [InlineData("four", "for", false)]
    [InlineData("voters", "supporters", false)]
    [InlineData("advice", "advise", false)]
    public void AreOne_knows_british_and_american_forms(string one, string other, bool expected)
    {
        Assert.Equal(expected, SpellingForms.AreOne(one, other));
        Assert.Equal(expected, SpellingForms.AreOne(other, one));
    }
}
