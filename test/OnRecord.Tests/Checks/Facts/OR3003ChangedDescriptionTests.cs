using OnRecord.Tests.Checks.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Facts;

public sealed class OR3003ChangedDescriptionTests
{
    [Fact]
    public void Check_an_age_that_changes_is_a_finding()
    {
        const string text = "The mayor, Ann Bell, 34, said the bridge would close.\n\n“It shook,” said Ann Bell, "
            + "36, on Friday.";
        var finding = Assert.Single(Checked.By("OR3003", text));
        Assert.Equal("The age of “Ann Bell” is “36” here and “34” before.", finding.Message);
        Assert.Equal("Find out which is right, or say what changed.", finding.Advice);
        Assert.Equal("36", finding.Words(text));
        Assert.Equal("told otherwise here", Assert.Single(finding.Evidence).Note);
        Assert.Equal(FindingLevel.Warning, finding.Level);
    }

    [Theory]
    [InlineData("Ann Bell, aged 34, said no.", "The 36-year-old mayor Ann Bell then left.", "36")]
    [InlineData("Ann Bell (34) said no.", "The 36-year-old said it twice.", "36")]
    [InlineData("Mayor Ann Bell said no.", "Deputy Mayor Ann Bell then left.", "Deputy Mayor")]
    [InlineData("Ann Bell, the director, said no.", "Ann Bell, the deputy director, then left.", "deputy director")]
    [InlineData("Ohio Gov. Ann Bell said no.", "Texas Gov. Ann Bell then left.", "Texas")]
    [InlineData("Ohio Gov. Ann Bell said no.", "U.S. Sen. Ann Bell then left.", "U.S. Sen. Ann Bell")]
    [InlineData("Ann Bell, the mayor of Boston, said no.", "Ann Bell, the mayor of Denver, then left.", "Denver")]
    [InlineData("Ann Bell of the 16th Rifle Brigade said no.", "Bell, of the 61st Rifle Brigade, then left.",
        "61st Rifle Brigade")]
    [InlineData("Ann Bell flew to Kiev on Monday and said no.", "She left Kyiv on Friday.", "Kyiv")]
    [InlineData("Ann Bell drove from Pittsburgh to Boston and said no. Pittsburgh was cold.",
        "She left Pittsburg on Friday.", "Pittsburg")]
    public void Check_changes_of_each_sort_are_found(string one, string other, string words)
    {
        var text = $"{one} The bridge is old.\n\n{other}";
        Assert.Equal(words, Assert.Single(Checked.By("OR3003", text)).Words(text));
    }

    [Theory]
    [InlineData("Ann Bell, 34, said no.", "Peter Moss, 36, then left.")]
    [InlineData("Ann Bell, 34, said no.", "The then 30-year-old Ann Bell built it.")]
    [InlineData("Ann Bell, the mayor, said no.", "Former deputy mayor Ann Bell then left.")]
    [InlineData("Ann Bell, the president of Acme, said no.",
        "Ann Bell, the vice president of the chess club, then left.")]
    [InlineData("Sen. Ann Bell said no.", "Ann Bell, the Republican candidate, then left.")]
    [InlineData("Ann Bell, the mayor, said no.", "“Deputy Mayor Ann Bell is kind,” said Peter Moss.")]
    [InlineData("Ann Bell of the 16th Rifle Brigade said no.", "Peter Moss of the 61st Rifle Brigade then left.")]
    [InlineData("Ann Bell of the 2nd Battalion said no.", "Bell, of the 61st Rifle Brigade, then left.")]
    [InlineData("Ann Bell flew to Iran on Monday and said no. Iran was warm.", "She left Iraq on Friday.")]
    [InlineData("Ann Bell flew to Austria on Monday and said no. Austria was warm.", "She left Australia on Friday.")]
    [InlineData("The U.S. was asked to help and the U.S. said no. The U.S. was late.", "The U.N. said no too.")]
    [InlineData("Ann Bell flew to Germany and said no. Germany was cold. Germany was dark.", "The Germans said yes.")]
    public void Check_two_people_and_what_can_both_be_true_are_no_finding(string one, string other) =>
        Assert.Empty(Checked.By("OR3003", $"{one} The bridge is old.\n\n{other}"));

    [Theory]
    [InlineData("Inspector Carla Menzel spoke first.\n\nSergeant Menzel asked owners to come.")]
    [InlineData("Glenda Poole, a baker, saw the fire.\n\nIt was a long day for Poole, a dentist.")]
    [InlineData("The chief engineer of the line, Petra Reinholt, said so.\n\nReinholt, the treasurer of the line, left.")]
    [InlineData("Glenda Poole, 43, saw the fire.\n\nIt was a long day for Poole, who is 53 years old.")]
    public void Check_a_rank_trade_or_age_that_changes_is_found(string text) => Assert.Single(Checked.By("OR3003", text));

    [Theory]
    [InlineData("Glenda Poole, a baker, saw the fire.\n\nPoole, a former dentist, left.")]
    [InlineData("Jane Hale, a lawyer, saw the fire.\n\nHale, an attorney, left.")]
    [InlineData("Jane Hale, a historian, saw the fire.\n\nHale, a professor at the college, left.")]
    [InlineData("Glenda Poole, a baker, saw the fire.\n\n“Glenda Poole, a dentist, was there,” Ann Marlow said.")]
    public void Check_what_goes_together_is_no_finding(string text) => Assert.Empty(Checked.By("OR3003", text));
}
