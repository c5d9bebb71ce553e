using OnRecord.Tests.Checks.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Sources;

public sealed class OR2003TwoSpeakersTests
{
    private const string First = "“Nobody warned the village about the dam,” Mary Carter, the mayor, said on Monday.\n\n";

    [Fact]
    public void Check_the_same_words_of_two_people_are_a_finding()
    {
        const string text = $"{First}“Nobody warned the village about the dam,” Peter Marsh, an engineer, said.";
        var finding = Assert.Single(Checked.By("OR2003", text));
        Assert.Equal("The words “Nobody warned the village about the dam,” are given to Peter Marsh here and to Mary Carter elsewhere.",
            finding.Message);
        Assert.Equal(FindingLevel.Warning, finding.Level);
        Assert.Equal(First.Length, finding.Place.Span.Start);
        Assert.Equal("the same words, given to Mary Carter", Assert.Single(finding.Evidence).Note);
    }

    [Theory]
    [InlineData("Peter Marsh said nobody “warned the village about the dam.”")]
    [InlineData("Peter Marsh complained: “Nobody warned the village about the dam, and nobody will.”")]
    public void Check_a_part_of_the_words_is_a_finding_too(string again) => Assert.Single(Checked.By("OR2003", First + again));

    [Theory]
    [InlineData("“Nobody warned the village about the dam,” Carter said.")]
    [InlineData("“Nobody warned the village about the dam,” she said.")]
    [InlineData("“Nobody warned the village about the dam,” a spokesman said.")]
    [InlineData("“The mayor says ‘nobody warned the village about the dam’ and she is right,” Peter Marsh said.")]
    [InlineData("“Nobody has warned the town of the flood,” Peter Marsh said.")]
    [InlineData("“Nobody warned the village,” Peter Marsh said.")]
    public void Check_one_speaker_words_quoted_back_and_other_words_are_none(string again) =>
        Assert.Empty(Checked.By("OR2003", First + again));
}
