using OnRecord.Tests.Checks.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Quotations;

public sealed class OR1006NobodysWordsTests
{
    private const string Lead = "The ferry to the island stopped on Monday. The old engine had failed twice in a week.\n\n";

    [Fact]
    public void Check_a_quotation_of_nobody_is_a_finding()
    {
        const string text = $"{Lead}“The whole island is cut off until the spring.”\n\nThe next boat goes in March.";
        var finding = Assert.Single(Checked.By("OR1006", text));
        Assert.Equal("Nothing says who says “The whole island is cut off until the spring.”.", finding.Message);
        Assert.Equal(FindingLevel.Warning, finding.Level);
        Assert.Equal("“The whole island is cut off until the spring.”", finding.Words(text));
    }

    [Fact]
    public void Check_a_quotation_behind_a_speakers_paragraph_is_a_note()
    {
        const string text = $"{Lead}“Nobody told us anything,” Jon Marsh, a crofter, said.\n\n“The whole island is cut off until the spring.”"
            + "\n\nThe next boat goes in March.";
        var finding = Assert.Single(Checked.By("OR1006", text));
        Assert.Equal(FindingLevel.Note, finding.Level);
        Assert.Equal("Only the paragraphs around it tell who says “The whole island is cut off until the spring.”.", finding.Message);
    }

    [Theory]
    [InlineData("“The whole island is cut off,” Jon Marsh said. “It will be so until the spring.”")]
    [InlineData("Jon Marsh has lived there for forty years. “The whole island is cut off until the spring.”")]
    [InlineData("The notice on the pier was short:\n\n“The whole island is cut off until the spring.”")]
    [InlineData("“The whole island is cut off until the spring.”\n\n— Jon Marsh, crofter")]
    [InlineData("“The whole island is cut off until the spring.”\n\nThat is what the notice on the pier said.")]
    [InlineData("A copy of “The Whole Island Is Cut Off” lay on the pier.")]
    [InlineData("Somebody had painted “no boats before the spring” on the wall.")]
    [InlineData("“Cut off again.”")]
    [InlineData("“The whole island is cut off until the spring.\n\n“Nobody told us,” Jon Marsh said.")]
    public void Check_quotations_with_somebody_and_words_that_nobody_spoke_are_none(string text) =>
        Assert.Empty(Checked.By("OR1006", Lead + text));
}
