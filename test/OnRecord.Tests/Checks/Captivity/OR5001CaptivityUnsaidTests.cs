using OnRecord.Tests.Checks.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Captivity;

public sealed class OR5001CaptivityUnsaidTests
{
    private const string Late =
        "A man appeared in a video that was posted on Telegram.\n\n“I want to go home,” said Daniel Corin. “Pay "
            + "them.”\n\n"
        + "Corin, a nurse, was kidnapped by gunmen in March, his family said.";

    [Fact]
    public void Check_captivity_told_only_behind_the_words_is_a_finding()
    {
        var finding = Assert.Single(Checked.By("OR5001", Late), one =>
            one.Message.StartsWith("Where", StringComparison.Ordinal));
        Assert.Equal("Where “I want to go home” is quoted, the report has not yet said that the speaker is a hostage.",
            finding.Message);
        Assert.Equal("Say at the quotation that it was made in captivity.", finding.Advice);
        Assert.Equal("Daniel Corin", finding.Words(Late));
        Assert.Equal(FindingLevel.Warning, finding.Level);
    }

    [Fact]
    public void Check_captivity_told_in_the_title_is_told()
    {
        Assert.DoesNotContain(Checked.By("OR5001", Late, title: "Kidnapped nurse pleads for his life"),
            one => one.Message.StartsWith("Where", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_cameras_and_company_left_unsaid_are_one_finding_a_report()
    {
        const string text = "Two captured Marolian soldiers spoke on television on Friday.\n\n“We were told it was "
            + "an exercise,” "
            + "said one of the soldiers, Toma Belik.\n\n“They left us there,” said another soldier, Ivo Maran.";
        var finding = Assert.Single(Checked.By("OR5001", text));
        Assert.Equal("Captives speak here, and the report leaves unsaid on whose cameras they spoke and who was "
            + "present.",
            finding.Message);
        Assert.Equal("said in captivity too", Assert.Single(finding.Evidence).Note);
        Assert.Equal(FindingLevel.Warning, finding.Level);
    }

    [Theory]
    [InlineData("The interview was recorded by the Verdanian army. Two guards stood beside them.")]
    [InlineData("The army released the video. Reporters were present.")]
    [InlineData("They spoke to the army’s cameras, alone in a room.")]
    [InlineData("The footage from the brigade shows no interpreter or guard.")]
    public void Check_circumstances_told_are_no_finding(string told)
    {
        var text = "Two captured Marolian soldiers spoke on television on Friday.\n\n“We were told it was an "
            + "exercise,” said one of "
            + $"the soldiers, Toma Belik.\n\n{told}";
        Assert.Empty(Checked.By("OR5001", text));
    }

    [Fact]
    public void Check_only_the_company_left_unsaid_is_a_note()
    {
        const string text = "Two captured Marolian soldiers spoke on television on Friday.\n\n“We were told it was "
            + "an exercise,” said "
            + "one of the soldiers, Toma Belik.\n\nThe video was filmed by the Verdanian army.";
        Assert.Equal(FindingLevel.Note, Assert.Single(Checked.By("OR5001", text)).Level);
    }

    [Theory]
    [InlineData("Police arrested Peter Moss on Friday. “I did nothing wrong,” Moss said from his cell.")]
    [InlineData("“We hold nine prisoners of war,” the minister, Ann Bell, said on television.")]
    [InlineData("“I was kidnapped once and freed,” said Ann Bell, a former hostage.")]
    public void Check_the_arrested_and_the_free_are_no_finding(string text) => Assert.Empty(Checked.By("OR5001", text));

    private const string Gunner = "One of the prisoners of war, a gunner, told the Daily Post of the food. An "
        + "officer was present and recorded the talk.\n\nThe harbour was calm on Friday.\n\n";

    [Theory]
    [InlineData("“We had no boots,” the gunner said.")]
    [InlineData("The gunner recalled: “We had no boots.”")]
    [InlineData("The gunner said that “no boots” had come.")]
    public void Check_words_far_from_what_tells_the_captivity_are_a_finding(string words)
    {
        var finding = Assert.Single(Checked.By("OR5001", Gunner + words));
        Assert.EndsWith("is quoted, the report does not say that the speaker is a prisoner of war.", finding.Message,
            StringComparison.Ordinal);
        Assert.Equal("gunner", finding.Words(Gunner + words)[4..]);
    }

    [Theory]
    [InlineData("“We had no boots,” the captured gunner said.")]
    [InlineData("“We had no boots,” the gunner said, with his captors beside him.")]
    [InlineData("“We had no boots,” said a gunner of the other army, Tom Bell.")]
    public void Check_words_with_the_captivity_beside_them_are_no_finding(string words) =>
        Assert.Empty(Checked.By("OR5001", Gunner + words));

    [Fact]
    public void Check_cameras_and_reporters_of_others_do_not_tell_the_circumstances()
    {
        const string text = "“We had no boots,” a captured soldier said on Friday.\n\nThe harbour was calm."
            + "\n\nIt rained.\n\nThe mayor’s video was filmed by the town, and reporters were present.";
        Assert.Contains("leaves unsaid", Assert.Single(Checked.By("OR5001", text)).Message, StringComparison.Ordinal);
    }
}
