using OnRecord.Tests.Checks.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Facts;

public sealed class OR3002ExclusiveDescriptionsTests
{
    private const string Rule = "OR3002";

    [Fact]
    public void Find_shows_both_descriptions_and_why_they_are_of_the_same()
    {
        const string text = "Seven officers were captured near the border. The seven young soldiers captured last "
            + "week were shown on TV.";
        var finding = Assert.Single(Checked.By(Rule, text));
        Assert.Equal("“seven young soldiers” and “Seven officers” cannot both hold.", finding.Message);
        Assert.Equal("Find out which description is right.", finding.Advice);
        Assert.Equal("seven young soldiers", finding.Words(text));
        Assert.Equal("the same number, to whom the same happens", Assert.Single(finding.Evidence).Note);
        Assert.Equal(FindingLevel.Warning, finding.Level);
    }

    [Theory]
    [InlineData("Six civilians were wounded in the attack. The six soldiers wounded in the attack were flown home.")]
    [InlineData("Four boys were rescued from the cave on Monday. The four girls were flown to a clinic.")]
    [InlineData("Three men were stabbed outside a bar on Monday. The three men who were shot are in hospital.")]
    [InlineData("Five people were killed when a bridge gave way. The five people injured were taken to a clinic.")]
    public void Find_reads_groups_of_one_number(string text) => Assert.Single(Checked.By(Rule, text));

    [Theory]
    [InlineData("Unemployment rose to 5 percent in March. Analysts said unemployment fell to 5 percent because of "
        + "the weather.")]
    [InlineData("Profits increased by 10 percent last year. The chairman said profits dropped by 10 percent.")]
    public void Find_reads_figures(string text) => Assert.Single(Checked.By(Rule, text));

    [Theory]
    [InlineData("The blast hit a village 20 miles north of Aleppo. The village, 20 miles south of Aleppo, lies in "
        + "ruins.", "20 miles south of Aleppo")]
    [InlineData("The troops entered the northern city of Mosul. Residents fled the southern city of Mosul.",
        "southern city of Mosul")]
    public void Find_reads_points_of_the_compass(string text, string words) =>
        Assert.Equal(words, Assert.Single(Checked.By(Rule, text)).Words(text));

    [Theory]
    [InlineData("John Smith was stabbed on Monday near his home. His mother said that Smith was shot.",
        "Smith was shot")]
    [InlineData("John Smith was convicted of fraud on Monday by a jury. The judge said that Smith was acquitted.",
        "Smith was acquitted")]
    [InlineData("John Smith, a Democrat from Ohio, spoke first. Smith, a Republican, said he would vote for it.",
        "Republican")]
    [InlineData("The council approved the plan on Monday. Residents said the council rejected the plan.",
        "rejected the plan")]
    public void Find_reads_what_is_told_of_one_person_or_thing(string text, string words) =>
        Assert.Equal(words, Assert.Single(Checked.By(Rule, text)).Words(text));

    [Theory]
    [InlineData("Seven officers captured", "Seven soldiers were captured at the border on Monday.")]
    [InlineData("Voters approve measure", "Voters rejected the measure on Tuesday by a wide margin.")]
    [InlineData("Unemployment rises to 5 percent", "Unemployment fell to 5 percent in March, the office said.")]
    public void Find_compares_the_title_with_the_text(string title, string text) =>
        Assert.True(Assert.Single(Checked.By(Rule, text, title)).Place.InTitle);

    [Theory]
    [InlineData("Seven officers were captured near the border. Five soldiers were captured in the hills.")]
    [InlineData("Seven officers were captured. The seven men were shown on TV.")]
    [InlineData("Three men were killed on Monday. Three women were killed on Tuesday.")]
    [InlineData("Two men were killed. Two women were rescued.")]
    [InlineData("Unemployment rose to 5 percent in March. In 2010 it fell to 5 percent.")]
    [InlineData("Unemployment rose to 5 percent in March. It then fell to 4 percent.")]
    [InlineData("A village 20 miles north of Aleppo was hit. Another, 30 miles south of Aleppo, was spared.")]
    [InlineData("“Smith was shot,” she said. Smith was stabbed on Monday.")]
    [InlineData("Smith was convicted in May. Smith was later acquitted by a higher court.")]
    [InlineData("The House approved the bill. The Senate rejected the bill.")]
    [InlineData("The House approved a plan. The Senate rejected a plan.")]
    [InlineData("John Smith, a former Democrat, spoke first. Smith, now a Republican, said he would vote for it.")]
    public void Find_keeps_silent_where_both_may_hold(string text) => Assert.Empty(Checked.By(Rule, text));
}
