using OnRecord.Checks.Elsewhere;
using OnRecord.Tests.Checks.Support;
using Xunit;
using OnRecord.Wordings;

namespace OnRecord.Tests.Checks.Elsewhere;

public sealed class OR6002OtherSpeakerElsewhereTests
{
    private const string Rule = "OR6002";
    private const string Own = "“My crew has worked fourteen hours a day since February,” said Ilse Vantongeren, the chief engineer.";
    private const string Other = "“My crew has worked fourteen hours a day since February,” said Tomas Brill, who runs the ferry.";

    [Fact]
    public void Find_same_words_of_another_name_is_a_warning()
    {
        var finding = Assert.Single(Printed.By(Rule, Own, Other, Other));
        Assert.Equal(FindingLevel.Warning, finding.Level);
        Assert.Equal("The words “My crew has worked fourteen hours a day since February,” are given to Ilse Vantongeren here and to Tomas Brill "
            + "in 2 other reports.", finding.Message);
        Assert.Equal("My crew has worked fourteen hours a day since February,", finding.Words(Own));
        Assert.Equal(2, finding.Evidence.Count);
    }

    [Theory]
    [InlineData("“My crew has worked fourteen hours a day since February, I cannot ask that of them for another year,” Tomas Brill said.")]
    [InlineData("Tomas Brill said that his “crew has worked fourteen hours a day since February”.")]
    public void Find_longer_or_shorter_quotation_of_another_name_is_one_too(string other) => Assert.Single(Printed.By(Rule, Own, other));

    [Theory]
    [InlineData("“My crew has worked fourteen hours a day since February,” said Vantongeren.")]
    [InlineData("“My crew has worked fourteen hours a day since February,” said Dr. I. Vantongeren.")]
    [InlineData("“My crew has worked fourteen hours a day since February,” a spokesman said.")]
    [InlineData("“My crew has worked fourteen hours a day since February,” the chief engineer said.")]
    [InlineData("“My crew has worked fourteen hours a day since February,” the roads office said in a statement.")]
    [InlineData("“My crew has worked fourteen hours a day since February,” she said.")]
    [InlineData("Nobody believed it. “My crew has worked fourteen hours a day since February.”")]
    [InlineData("“Since February, my crew has worked,” said Tomas Brill.")]
    [InlineData("“The council has met on four days since February,” said Tomas Brill.")]
    public void Find_says_nothing_of_short_names_spokesmen_and_pronouns(string other) => Assert.Empty(Printed.By(Rule, Own, other));

    [Fact]
    public void Find_says_nothing_where_the_report_names_nobody() => Assert.Empty(Printed.By(
        Rule, "“My crew has worked fourteen hours a day since February,” a spokeswoman said.", Other));

    [Fact]
    public void Find_is_a_note_where_more_sources_give_them_to_the_same_speaker()
    {
        var finding = Assert.Single(Printed.By(Rule, Other, Own, Other, Other));
        Assert.Equal(FindingLevel.Note, finding.Level);
        Assert.EndsWith("in another report; 2 other reports give them as here.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_knows_all_names_of_a_speaker() => Assert.Empty(Printed.By(Rule, Own, reading => new ReportElsewhere
    {
        Quotations = [new QuotedElsewhere(ReportedWording.Of(reading)[0], [Printed.Wordings(Other, 1)[0] with { SpeakerNames = ["Ilse Vantongeren"] }])],
    }));
}
