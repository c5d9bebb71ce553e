using OnRecord.Checks;
using OnRecord.Tests.Checks.Support;
using OnRecord.Tests.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Sources;

public sealed class OR2002TwoSpellingsTests
{
    [Fact]
    public void Check_a_name_spelled_in_two_ways_is_one_finding()
    {
        const string text = "The mayor, Katherine Bellows, said the bridge would close. Bellows named no "
            + "date.\n\nOn Friday Bellowes said it "
            + "might open again in May. Bellows is 51.";
        var finding = Assert.Single(Checked.By("OR2002", text));
        Assert.Equal("“Bellowes” is spelled “Bellows” elsewhere in the report.", finding.Message);
        Assert.Equal("Settle on one spelling, or show that two people are meant.", finding.Advice);
        Assert.Equal("Bellowes", finding.Words(text));
        Assert.Equal(FindingLevel.Warning, finding.Level);
        Assert.Equal(3, finding.Evidence.Count);
    }

    [Theory]
    [InlineData("Ahmed Karimov", "Ahmad Karimov")]
    [InlineData("Sergei Rudenko", "Sergey Rudenko")]
    [InlineData("Catherine Moss", "Katherine Moss")]
    [InlineData("Volodymyr Zelenskyy", "Volodymyr Zelensky")]
    [InlineData("Anna Schneidermann", "Anna Scheidermann")]
    public void Check_spellings_of_full_names_are_found(string one, string other)
    {
        var text = $"“We will win,” {one} said on Monday. The crowd cheered.\n\nLater {other} said that the vote "
            + $"was close.";
        Assert.Single(Checked.By("OR2002", text));
    }

    [Theory]
    [InlineData("Bill Hartley", "William Hartley")]
    [InlineData("Marco Hartley", "Mark Hartley")]
    [InlineData("Anna Hartley", "Hannah Hartley")]
    [InlineData("Robert Hartley", "Roberta Hartley")]
    [InlineData("Ann Hartley", "The Hartleys")]
    [InlineData("Ann Hartley", "ANN HARTLEY")]
    [InlineData("José Peña", "Jose Pena")]
    [InlineData("Ann Hartley", "Ann Hartley-Moss")]
    [InlineData("Peter Hansen", "Paul Hanson")]
    public void Check_two_people_and_two_forms_of_a_name_are_no_finding(string one, string other)
    {
        var text = $"“We will win,” {one} said on Monday. The crowd cheered.\n\nLater {other} said that the vote "
            + $"was close.";
        Assert.Empty(Checked.By("OR2002", text));
    }

    [Fact]
    public void Check_words_in_quotation_marks_are_left_alone() =>
        Assert.Empty(Checked.By("OR2002", "Katherine Bellows spoke on Monday. “Bellowes is my friend,” said Peter "
            + "Moss of Bellows."));

    [Fact]
    public void Check_a_patronymic_in_place_of_the_family_name_is_one_finding()
    {
        const string text = "“I am cold,” said Rudin Pavel Andreevich, a farmer. “Very cold,” Andreevich added. "
            + "Andreevich then left.";
        var finding = Assert.Single(Checked.By("OR2002", text));
        Assert.Equal("“Andreevich” is the patronymic of “Rudin Pavel Andreevich” and stands here as a family name.",
            finding.Message);
        Assert.Equal("Write the family name.", finding.Advice);
        Assert.Equal("Rudin", finding.Fix!.Replacement);
        Assert.Equal(["named in full here", "so called here too"], finding.Evidence.Select(static one => one.Note));
    }

    [Theory]
    [InlineData("“I am cold,” said Pavel Andreevich Rudin, a farmer. “Very cold,” Rudin added.")]
    [InlineData("“I am cold,” said Goran Ivanovic, a farmer. “Very cold,” Ivanovic added.")]
    [InlineData("“I am cold,” said Xi Jinping. “Very cold,” Xi added.")]
    public void Check_family_names_are_no_finding(string text) => Assert.Empty(Checked.By("OR2002", text));

    [Fact]
    public void Check_the_title_is_compared_with_the_text()
    {
        var finding = Assert.Single(Checked.By("OR2002",
            "The president, Volodymyr Zelenskyy, said it was time to talk.", "Zelensky calls for talks"));
        Assert.Equal("The title spells “Zelensky” what the text spells “Zelenskyy”.", finding.Message);
        Assert.True(finding.Place.InTitle);
    }

    [Fact]
    public void Check_spellings_that_may_stand_beside_each_other_are_allowed() =>
        Assert.Empty(By(new CheckOptions { AllowedSpellings = [["Rudenko", "Rudenco"]], Only = ["OR2002"] }));

    [Fact]
    public void Check_the_house_name_is_the_right_one() =>
        Assert.Equal("“Rudenko” is spelled “Rudenco” elsewhere in the report.",
            Assert.Single(By(new CheckOptions { HouseNames = ["Sergei Rudenco"], Only = ["OR2002"] })).Message);

    private static IReadOnlyList<Finding> By(CheckOptions options) =>
        new ReportChecker(options).Check(SharedReader.Instance.Read(new Report(
        "r", "“We will win,” Sergei Rudenko said. Rudenko then left the room. Later Sergei Rudenco said that the "
            + "vote was close.")));
}
