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

    [Theory]
    [InlineData("The captured soldier is Toma Belik, 23.")]
    [InlineData("The name of the captured soldier is Toma Belik.")]
    [InlineData("The army holds a captured soldier. His name is Toma Belik.")]
    [InlineData("Toma Belik, one of the six prisoners of war, will lose a leg.")]
    [InlineData("Rebels showed three captured guards. The guards, Corporal Toma Belik and two privates, were cold.")]
    [InlineData("A prisoner of war, identified as Toma Belik, was shown on Friday.")]
    [InlineData("The captured soldier’s name is Toma Belik.")]
    [InlineData("The captured soldier Toma Belik was shown on Friday.")]
    public void Check_a_captive_who_does_not_speak_is_named(string text) =>
        Assert.Equal("Toma Belik", Assert.Single(Checked.By("OR5002", text)).Words(text)[^10..]);

    [Fact]
    public void Check_a_name_in_the_title_is_found_there()
    {
        var finding = Assert.Single(Checked.By("OR5002", "The captured soldier was shown on Friday.",
            title: "Captured soldier Toma Belik shown on film"));
        Assert.True(finding.Place.InTitle);
        Assert.StartsWith("“Toma Belik” is named", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_a_name_that_only_follows_is_a_note()
    {
        const string text = "The captured soldier was born by the sea. Peter Moss has two sisters.";
        Assert.Equal(FindingLevel.Note, Assert.Single(Checked.By("OR5002", text)).Level);
    }

    [Theory]
    [InlineData("“He was cold,” said the guard of the captured soldier, Peter Moss said.")]
    [InlineData("After talks with the prisoners of war, Peter Moss said that he was content.")]
    [InlineData("The soldiers were captured by Peter Moss, a general.")]
    [InlineData("The former prisoner of war, Peter Moss, is a senator.")]
    [InlineData("“The captured soldier is Peter Moss,” the mayor said.")]
    [InlineData("The captured soldier’s mother, Ann Bell, wept.")]
    [InlineData("Peter Moss, the captured soldier’s brother, wept.")]
    [InlineData("The hostages are in Red Cross hands.")]
    [InlineData("The town held nine prisoners of war. Sergeant Peter Moss of the 2nd Brigade guards them.")]
    [InlineData("Police captured a fugitive, Peter Moss, on Friday.")]
    public void Check_names_of_others_are_no_finding(string text) => Assert.Empty(Checked.By("OR5002", text));

    [Theory]
    [InlineData("The captured driver of the tank, 23, from Omsk, is a soldier who was captured on Friday.", "23")]
    [InlineData("A captured soldier, 41, serves in the 32nd Brigade.", "41")]
    [InlineData("The army holds a captured 22-year-old soldier from London.", "22")]
    public void Check_two_traits_of_a_captive_who_does_not_speak_are_a_warning(string text, string words) =>
        Assert.StartsWith(words, Assert.Single(Checked.By("OR5002", text)).Words(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("The captured soldier, 23, is cold.")]
    [InlineData("The captured soldiers, of whom 23 are from London, are cold.")]
    public void Check_one_trait_or_those_of_many_are_no_finding(string text) =>
        Assert.Empty(Checked.By("OR5002", text));
}
