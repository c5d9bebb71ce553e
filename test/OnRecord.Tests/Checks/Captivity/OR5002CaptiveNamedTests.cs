using OnRecord.Tests.Checks.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Captivity;

public sealed class OR5002CaptiveNamedTests
{
    [Fact]
    public void Check_a_prisoner_of_war_named_is_one_error_with_every_place()
    {
        const string text = "Anton Rell, a Verdanian prisoner of war, said that he regretted the attack.\n\n“I am "
            + "sorry,” Rell said.";
        var finding = Assert.Single(Checked.By("OR5002", text));
        Assert.Equal("Anton Rell is named, whom “a Verdanian prisoner of war” shows to be a prisoner of war.",
            finding.Message);
        Assert.Equal("Write “prisoner of war 1” and leave out what else tells who it is: Article 13 of the Third "
            + "Geneva Convention "
            + "protects prisoners of war from public curiosity.", finding.Advice);
        Assert.Equal(FindingLevel.Error, finding.Level);
        Assert.Equal("Anton Rell", finding.Words(text));
        Assert.Equal(["shows the captivity", "named here too"], finding.Evidence.Select(static one => one.Note));
    }

    [Theory]
    [InlineData("Marolian")]
    [InlineData("Verdanian")]
    public void Check_the_rule_is_one_for_all_sides(string side)
    {
        var text = $"Captured {side} soldiers spoke on Friday. “I was cold,” said one of the soldiers, Toma Belik.";
        Assert.Equal("Toma Belik", Assert.Single(Checked.By("OR5002", text)).Words(text));
    }

    [Fact]
    public void Check_a_hostage_named_is_a_warning()
    {
        const string text = "Daniel Corin, who was kidnapped by gunmen in March, said in a video that he wanted to "
            + "go home.";
        var finding = Assert.Single(Checked.By("OR5002", text));
        Assert.Equal(FindingLevel.Warning, finding.Level);
        Assert.Equal("Write “hostage 1”, unless the family has agreed to the name being known.", finding.Advice);
    }

    [Fact]
    public void Check_age_and_home_without_a_name_are_a_warning()
    {
        const string text = "A captured 22-year-old soldier from London said that his officers had fled.";
        var finding = Assert.Single(Checked.By("OR5002", text));
        Assert.Equal("“22” and “London” tell who a prisoner of war is.", finding.Message);
        Assert.Equal(FindingLevel.Warning, finding.Level);
    }

    [Theory]
    [InlineData("A captured soldier said that his officers had fled. “I was cold,” he said.")]
    [InlineData("Peter Moss, who was arrested on Friday, said that he had done nothing wrong.")]
    [InlineData("The minister, Ann Bell, said that nine soldiers had been captured.")]
    [InlineData("Ann Bell, a former hostage, said that she forgave them.")]
    public void Check_the_unnamed_the_arrested_and_the_free_are_no_finding(string text) =>
        Assert.Empty(Checked.By("OR5002", text));
}
