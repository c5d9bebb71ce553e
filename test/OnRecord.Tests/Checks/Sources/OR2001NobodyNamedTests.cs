using OnRecord.Tests.Checks.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Sources;

public sealed class OR2001NobodyNamedTests
{
    [Fact]
    public void Check_a_belief_without_anybody_who_holds_it_is_a_finding()
    {
        const string text = "The bridge at Kalir closed on Monday. The mayor is believed to have known of the "
            + "cracks for years.";
        var finding = Assert.Single(Checked.By("OR2001", text));
        Assert.Equal("“is believed” leaves unsaid who believes it.", finding.Message);
        Assert.Equal("Say who says it and how they know, or leave it out.", finding.Advice);
        Assert.Equal("is believed", finding.Words(text));
        Assert.Equal(FindingLevel.Warning, finding.Level);
    }

    [Theory]
    [InlineData("It is understood that two engineers resigned.", "is understood")]
    [InlineData("It is feared the bridge will fall.", "is feared")]
    [InlineData("Two engineers are widely rumoured to have resigned.", "are widely rumoured")]
    [InlineData("The mayor has long been said to be ill.", "been said")]
    [InlineData("The mayor was seen leaving the building at night.", "was seen")]
    [InlineData("The firm was reportedly paid twice.", "reportedly")]
    [InlineData("There are reports that the firm was paid twice.", "reports")]
    [InlineData("Officials said the bridge would open in May.", "Officials")]
    [InlineData("“It will cost too much,” experts warned.", "experts")]
    [InlineData("According to a source, the firm was paid twice.", "a source")]
    [InlineData("Critics say the bridge was never safe.", "Critics")]
    public void Check_forms_of_nobody_are_found(string sentence, string words)
    {
        var text = $"The bridge at Kalir closed on Monday. The old town is now hard to reach. {sentence}";
        Assert.Contains(words, Assert.Single(Checked.By("OR2001", text)).Words(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_one_sort_of_source_is_one_finding_with_all_places()
    {
        const string text = "Experts say the bridge was never safe. The town grew quickly.\n\nMany economists "
            + "believe it cost too much.";
        var finding = Assert.Single(Checked.By("OR2001", text));
        Assert.Equal("“Experts”: the report names nobody who could be meant.", finding.Message);
        Assert.Equal("Name at least one of them, or say why no name can be given.", finding.Advice);
        Assert.Equal("of the same sort", Assert.Single(finding.Evidence).Note);
    }

    [Theory]
    [InlineData("Experts say the bridge was never safe. “It shook,” said Ann Bell, a professor of engineering.")]
    [InlineData("Officials said the bridge would open in May. “We are glad,” said Peter Moss, a spokesman for the "
        + "town.")]
    [InlineData("“I warned them,” said Ann Bell, an engineer at Kalir University. The bridge had shaken, experts "
        + "said.")]
    [InlineData("Officials, including the sheriff, Ann Bell, said the bridge would open in May.")]
    [InlineData("An official, who spoke on condition of anonymity because the talks are secret, said it would open "
        + "in May.")]
    [InlineData("Her advisers said the bridge would open in May.")]
    [InlineData("White House officials said the bridge would open in May.")]
    public void Check_those_who_could_be_asked_are_no_finding(string text) => Assert.Empty(Checked.By("OR2001", text));

    [Theory]
    [InlineData("Peter Moss, the engineer, said the mayor is believed to have known.")]
    [InlineData("The mayor is believed by her friends to have known.")]
    [InlineData("“The mayor is believed to have known,” said Peter Moss.")]
    [InlineData("It can be said that the bridge was old.")]
    [InlineData("The mayor was seen on television leaving the building.")]
    [InlineData("The bridge cost more than experts predicted.")]
    [InlineData("The firm was reportedly paid twice, the Kalir Herald wrote.")]
    [InlineData("The bridge is expected to open in May.")]
    public void Check_what_somebody_answers_for_is_no_finding(string text) => Assert.Empty(Checked.By("OR2001", text));
}
