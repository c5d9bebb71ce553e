using OnRecord.Tests.Checks.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Captivity;

public sealed class OR5003CaptiveAsProofTests
{
    private const string Lead = "Two captured Marolian soldiers spoke on Friday. “We were told it was an "
        + "exercise,” said one of the soldiers, "
        + "Toma Belik. ";

    [Fact]
    public void Check_a_cue_that_takes_the_words_for_a_fact_is_a_finding_with_a_fix()
    {
        const string text = Lead + "He confirmed that his unit had shelled the town.";
        var finding = Assert.Single(Checked.By("OR5003", text));
        Assert.Equal("“confirmed” takes for a fact what a prisoner of war said.", finding.Message);
        Assert.Equal("Write “said”, and look for a source that is free to speak: words from captivity confirm "
            + "nothing.", finding.Advice);
        Assert.Equal("said", finding.Fix!.Replacement);
        Assert.Equal("confirmed", finding.Words(text));
        Assert.Equal(FindingLevel.Warning, finding.Level);
    }

    [Theory]
    [InlineData("He admitted that his unit had shelled the town.", "admitted")]
    [InlineData("Belik revealed that his officers had fled.", "revealed")]
    [InlineData("Belik confessed to shelling the town.", "confessed")]
    [InlineData("His words prove that the attack was planned.", "prove")]
    [InlineData("The confession confirms that the attack was planned.", "confirms")]
    public void Check_forms_of_proof_are_found(string sentence, string word) =>
        Assert.Equal(word, Assert.Single(Checked.By("OR5003", Lead + sentence)).Words(Lead + sentence));

    [Theory]
    [InlineData("He said that his unit had shelled the town.")]
    [InlineData("His words prove nothing.")]
    [InlineData("The minister, Ann Bell, said that the confession confirms the plan.")]
    [InlineData("The minister, Ann Bell, confirmed that nine soldiers were in the camp.")]
    public void Check_words_left_as_words_are_no_finding(string sentence) =>
        Assert.Empty(Checked.By("OR5003", Lead + sentence));

    [Theory]
    [InlineData("Peter Moss, who was arrested on Friday, admitted that he took the money.")]
    [InlineData("Ann Bell, a former hostage, revealed that she had been fed well.")]
    public void Check_the_arrested_and_the_free_are_no_finding(string text) => Assert.Empty(Checked.By("OR5003", text));

    [Fact]
    public void Check_a_confession_of_somebody_detained_on_television_is_a_finding()
    {
        const string text = "The detained blogger Lina Sorel admitted on state television that she had lied.";
        Assert.Equal("admitted", Assert.Single(Checked.By("OR5003", text)).Words(text));
    }

    [Theory]
    [InlineData("What the captured soldier said confirms that the attack was planned.", "confirms")]
    [InlineData("The attack was planned, as the captured soldier made clear.", "made")]
    [InlineData("It is now certain that the attack was planned, because the captured soldier said so.", "certain")]
    [InlineData("That the attack was planned is confirmed by the captured soldier.", "confirmed")]
    [InlineData("The captured soldier’s testimony leaves no doubt that the attack was planned.", "leaves")]
    [InlineData("The words of the prisoners of war show that the attack was planned.", "show")]
    public void Check_a_captives_word_leant_on_is_found_without_a_quotation(string text, string word) =>
        Assert.Equal(word, Assert.Single(Checked.By("OR5003", text)).Words(text));

    [Theory]
    [InlineData("The words of the captured soldier prove nothing.")]
    [InlineData("What the captured soldier said could not be verified.")]
    [InlineData("The ministry confirmed that the captured soldier was alive.")]
    [InlineData("The army confirmed the name of the captured soldier.")]
    [InlineData("“The words of the captured soldier prove it,” the mayor said.")]
    [InlineData("The mayor said the words of the captured soldier prove that the attack was planned.")]
    [InlineData("It is certain that the captured soldier will go home, because the minister said so.")]
    public void Check_captives_whose_word_is_not_leant_on_are_no_finding(string text) =>
        Assert.Empty(Checked.By("OR5003", text));
}
