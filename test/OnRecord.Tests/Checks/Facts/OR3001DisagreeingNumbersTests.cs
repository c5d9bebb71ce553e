using OnRecord.Tests.Checks.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Facts;

public sealed class OR3001DisagreeingNumbersTests
{
    private const string Rule = "OR3001";

    [Fact]
    public void Find_shows_both_numbers()
    {
        const string text = "Three men were arrested on Monday after the robbery.\n\nThe four men are being held "
            + "in the city jail.";
        var finding = Assert.Single(Checked.By(Rule, text));
        Assert.Equal("“four men” here is “Three men” elsewhere in the report.", finding.Message);
        Assert.Equal("Find out which number is right.", finding.Advice);
        Assert.Equal("four men", finding.Words(text));
        Assert.Equal("Three men", Assert.Single(finding.Evidence).Place!.Value.In(new Report("r", text)));
        Assert.Equal(FindingLevel.Warning, finding.Level);
    }

    [Theory]
    [InlineData("Twelve people were killed in a fire at a hotel. Crews worked all night.\n\nThe 13 people killed "
        + "were guests.")]
    [InlineData("A bus crash killed 12 people on Monday, police said.\n\nOf the 13 dead, five were children.")]
    [InlineData("Seven officers were captured near the border. Eight officers were captured, the ministry said.")]
    [InlineData("The school employs 40 teachers. Parents are worried.\n\nThe 45 teachers have threatened to strike.")]
    [InlineData("The hospital treated 30 patients after the blast. Thirty-four patients were treated at the "
        + "hospital, a nurse said.")]
    [InlineData("A dozen protesters were arrested outside the court. The 15 protesters were released hours later.")]
    [InlineData("The ship carried 120 passengers. All 130 passengers were rescued.")]
    [InlineData("The club has won 11 titles. Fans sang of the club's 12 titles.")]
    public void Find_reads_counts_of_the_same_people_and_things(string text) => Assert.Single(Checked.By(Rule, text));

    [Theory]
    [InlineData("The company signed a $3 million contract with the city in May.\n\nThe $4 million contract runs "
        + "for two years.", "$4 million")]
    [InlineData("He was given a fine of $2,000 by the court.\n\nHis lawyer said the $3,000 fine would be paid at "
        + "once.", "$3,000")]
    [InlineData("The museum was built at a cost of £12m. The mayor defended the £15m cost.", "£15m")]
    public void Find_reads_amounts_of_one_thing(string text, string words) =>
        Assert.Equal(words, Assert.Single(Checked.By(Rule, text)).Words(text));

    [Theory]
    [InlineData("John Smith was arrested on 3 March 2022 at his home.\n\nSmith was arrested on 4 March 2022, his "
        + "lawyer said.", "4 March 2022")]
    [InlineData("Mary Jones was born in 1950 in Leeds.\n\nJones, who was born in 1952, taught music.", "1952")]
    [InlineData("The suspect, 27, was arrested at home.\n\nThe 29-year-old suspect has no lawyer.", "29-year-old")]
    public void Find_reads_days_of_one_event_and_ages_of_the_unnamed(string text, string words) =>
        Assert.Equal(words, Assert.Single(Checked.By(Rule, text)).Words(text));

    [Theory]
    [InlineData("The storm left 200,000 homes without power. By evening the 300,000 homes without power were cold.")]
    [InlineData("Nine miners were trapped underground after the collapse.\n\nCrews heard from the eight trapped "
        + "miners.")]
    [InlineData("Seventeen migrants drowned when a boat sank off the coast. The bodies of 19 migrants were found.")]
    [InlineData("Ten of the 25 pupils passed and 18 failed.")]
    [InlineData("The bridge cost $45 million to build. The $54 million bridge opened in June.")]
    public void Find_reads_what_ties_two_numbers_together(string text) => Assert.Single(Checked.By(Rule, text));

    [Theory]
    [InlineData("Seven held after raid", "Police arrested nine people in a raid on a warehouse on Monday.")]
    [InlineData("12 killed in hotel fire", "Fourteen people were killed when a fire broke out in a hotel on Monday.")]
    [InlineData("Company to cut 300 jobs", "The company said on Monday it would cut 400 jobs at its two plants.")]
    [InlineData("Mayor fined $3 million", "The mayor was fined $4 million by a court on Monday.")]
    public void Find_compares_the_title_with_the_text(string title, string text)
    {
        var finding = Assert.Single(Checked.By(Rule, text, title));
        Assert.True(finding.Place.InTitle);
    }

    [Fact]
    public void Find_adds_up_the_parts()
    {
        const string text = "Twelve people died, five in Leeds and six in York.";
        var finding = Assert.Single(Checked.By(Rule, text));
        Assert.Equal("“five in Leeds and six” add up to 11, not to “Twelve people”.", finding.Message);
        Assert.Equal("five in Leeds and six", finding.Words(text));
    }

    [Theory]
    [InlineData("Of the 20 passengers, 12 were women and nine were men.")]
    [InlineData("The crash killed 12 people, seven men and six women, police said.")]
    [InlineData("The crash killed 12 people: seven men and four women, police said.")]
    public void Find_reads_the_forms_of_parts(string text) => Assert.Single(Checked.By(Rule, text));

    [Theory]
    [InlineData("Seven officers were captured. Three of the officers were wounded.")]
    [InlineData("Twelve people were killed. The death toll rose to 13 people killed on Sunday.")]
    [InlineData("More than 10 people were killed in the fire. The 12 people killed were guests.")]
    [InlineData("About 1,000 people were evacuated. In all 987 people were evacuated, the mayor said.")]
    [InlineData("Five people were killed in Leeds on Monday. Six people were killed in York on Tuesday.")]
    [InlineData("Five people were killed. Two more people were killed in a second blast.")]
    [InlineData("Police said five people were arrested. A lawyer said seven people were arrested.")]
    [InlineData("“Five men were arrested,” he said. The six men were freed.")]
    [InlineData("Twelve people died, five in Leeds and seven in York.")]
    [InlineData("The crash killed 12 people, six men, five women and a child.")]
    [InlineData("Twelve people died, including five in Leeds and six in York.")]
    [InlineData("Of the 20 passengers, 12 were women and eight were men.")]
    [InlineData("A $3 million contract was signed in May. Another firm got a $4 million contract.")]
    [InlineData("Twelve people were killed. Five children were killed.")]
    [InlineData("A 15-year-old boy was hit by a car. A 16-year-old boy was hit by a bus.")]
    [InlineData("The boy, 15, was hit by a car. The girl, 16, was not.")]
    [InlineData("Ten of the 25 pupils passed and 15 failed.")]
    [InlineData("of the 20, 12 were men and 9")]
    [InlineData("John Smith was arrested on 3 March 2022. Jane Miller was arrested on 4 March 2022.")]
    [InlineData("The 12 states voted. The 50 states will vote in the end.")]
    [InlineData("He ran in the 2012 race and lost. He ran in the 2016 race and won.")]
    public void Find_keeps_silent_where_both_may_be_right(string text) => Assert.Empty(Checked.By(Rule, text));
}
