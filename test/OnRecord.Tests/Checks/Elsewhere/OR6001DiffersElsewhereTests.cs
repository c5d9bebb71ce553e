using OnRecord.Checks.Elsewhere;
using OnRecord.Tests.Checks.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Elsewhere;

public sealed class OR6001DiffersElsewhereTests
{
    private const string Rule = "OR6001";
    private const string Own = "“We will open the harbour bridge before the last bolt is tested,” said Ilse Vantongeren, the chief engineer.";

    private const string Other = "Ilse Vantongeren told reporters: “We will not open the harbour bridge before the last bolt is tested.”";

    [Fact]
    public void Find_dropped_negation_is_a_warning_with_the_other_report()
    {
        var finding = Assert.Single(Printed.By(Rule, Own, Other));
        Assert.Equal(FindingLevel.Warning, finding.Level);
        Assert.Equal("The quotation “We will open the harbour bridge before the last bolt is tested,” differs from what another report has; "
            + "from there to here, \"not\" was dropped.", finding.Message);
        Assert.Equal("We will open the", finding.Words(Own));
        Assert.Equal(new FindingEvidence("Morning Post on 2031-05-01: “We will not open the harbour bridge before the last bolt is tested.”, "
            + "given to Ilse Vantongeren")
        { Report = "post-1" }, Assert.Single(finding.Evidence));
    }

    [Theory]
    [InlineData("forty", "fourteen", FindingLevel.Warning)]
    [InlineData("never", "often", FindingLevel.Warning)]
    [InlineData("must", "may", FindingLevel.Warning)]
    [InlineData("Vessing", "Ostrel", FindingLevel.Warning)]
    [InlineData("crew", "team", FindingLevel.Note)]
    [InlineData("boats", "boat", FindingLevel.Note)]
    public void Find_exchanged_word_weighs_by_what_it_turns(string here, string there, FindingLevel level)
    {
        static string Text(string word) => "“My forty men must never take the boats of this crew to Vessing before the spring tide,” said Tomas Brill."
            .Replace(word.Split(' ')[0], word.Split(' ')[^1], StringComparison.Ordinal);
        Assert.Equal(level, Assert.Single(Printed.By(Rule, Text($"{here}"), Text($"{here} {there}"))).Level);
    }

    [Theory]
    [InlineData("“We will not open the harbour bridge before the last bolt is tested, and that takes until March,” she said.")]
    [InlineData("She would “not open the harbour bridge before the last bolt is tested”, she said.")]
    [InlineData("“We won't open the harbor bridge — before the last bolt is tested!” she said.")]
    [InlineData("“[We] will not open the harbour bridge … before the last bolt is tested,” she said.")]
    [InlineData("“We will hear the council on Tuesday evening at the earliest,” she said.")]
    [InlineData("She said that the bridge will open before the last bolt is tested.")]
    public void Find_says_nothing_of_cuts_marks_and_spelling(string text) => Assert.Empty(Printed.By(Rule, text, Other));

    [Fact]
    public void Find_counts_those_that_have_the_same_words_and_says_it_as_a_note()
    {
        var finding = Assert.Single(Printed.By(Rule, Other, Own, Other, Other));
        Assert.Equal(FindingLevel.Note, finding.Level);
        Assert.EndsWith("from there to here, \"not\" was added; 2 other reports have it as here.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_cut_in_the_middle_without_a_mark_is_a_difference()
    {
        var finding = Assert.Single(Printed.By(
            Rule, "“There has never been a baker more qualified to run this town,” said Mirjam Sant.",
            "“There has never been a baker, not me, not Oskar, nobody at all, more qualified to run this town,” said Mirjam Sant."));
        Assert.Contains("cut in the middle, without a mark: 7 words, among them \"not\"", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_leaves_an_ellipsis_to_OR1004() => Assert.Empty(Printed.By(
        Rule, "“The council … knew of the failed bolts before the spring tide,” said Mirjam Sant.",
        "“The council has never said that it knew of the failed bolts before the spring tide,” said Mirjam Sant."));

    [Fact]
    public void Find_compares_with_the_nearest_of_a_report_that_quotes_both()
    {
        const string Twice = "“I will never close this ferry line to Ostrel,” said Brill. Asked again: “I will close this ferry line to Ostrel,” he said.";
        Assert.Empty(Printed.By(Rule, "“I will never close this ferry line to Ostrel,” said Tomas Brill.", Twice));
    }

    [Fact]
    public void Find_shows_no_name_that_is_withheld()
    {
        var finding = Assert.Single(Printed.By(Rule, "“Your friend Danko has eaten five loaves of our bread today,” said Brill.", reading => new ReportElsewhere
        {
            Quotations = [new QuotedElsewhere(
                OnRecord.Wordings.ReportedWording.Of(reading)[0],
                [Printed.Wordings("“Your friend Varenik has eaten nine loaves of our bread today,” said Brill.", 1)[0] with
                {
                    Speaker = "prisoner of war",
                    Mask = static text => text.Replace("Varenik", "prisoner of war", StringComparison.Ordinal),
                }])],
        }));
        Assert.DoesNotContain("Varenik", $"{finding}{finding.Evidence[0]}", StringComparison.Ordinal);
        Assert.Contains("\"nine\" became \"five\"", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_says_nothing_where_nothing_is_known() => Assert.Empty(Checked.By(Rule, Own));
}
