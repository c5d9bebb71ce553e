using OnRecord.Tests.Support;
using OnRecord.Wordings;
using Xunit;

namespace OnRecord.Tests.Wordings;

public sealed class WordingFinderTests
{
    [Fact]
    public void Find_makes_one_wording_of_a_broken_quotation()
    {
        const string text =
            "\"The pumps failed twice on Sunday,\" engineer Mira Vance said. \"Nobody came to repair them.\"";
        var wording = Assert.Single(Find(text));
        Assert.Equal("The pumps failed twice on Sunday, Nobody came to repair them.", wording.Text);
        Assert.Equal(
            ["The pumps failed twice on Sunday,", "Nobody came to repair them."],
            wording.Spans.Select(span => span.In(text).ToString()));
        Assert.NotNull(wording.Statement);
    }

    [Fact]
    public void Find_makes_a_wording_of_each_quoted_part_of_a_mixed_statement() => Assert.Equal(
        ["a slow and costly mistake", "never ask for it again"],
        Find("Mayor Tom Oduya said the bridge was \"a slow and costly mistake\" and that the town would "
            + "\"never ask for it again\".").Select(wording => wording.Text));

    [Theory]
    [InlineData("Mira Vance called it \"a bad idea\" on Sunday.")]
    [InlineData("The ferry left the harbour at noon on Sunday.")]
    [InlineData("She has read \"The Long Road Home Again\" twice.")]
    [InlineData("")]
    public void Find_leaves_out_short_quotations_and_titles(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Find_keeps_quotations_that_no_statement_has()
    {
        var reading = SharedReader.Instance.Read(new Report("r", "\"Leave the old boats alone\" hung over the door."));
        var wordings = WordingFinder.Find(reading with { Statements = [], Nested = [] });
        Assert.Null(Assert.Single(wordings).Statement);
    }

    [Fact]
    public void Find_makes_no_second_wording_of_a_quotation_inside_another() => Assert.Single(
        Find("\"My brother said 'the river will take the house one day' and he was right,\" Mira Vance said."));

    private static IReadOnlyList<Wording> Find(string text) =>
        WordingFinder.Find(SharedReader.Instance.Read(new Report("r", text)));
}
