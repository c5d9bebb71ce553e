using OnRecord.Text;
using Xunit;

namespace OnRecord.Tests.Text;

public sealed class WordEndsTests
{
    private const string Long = "counterintuitively";

    [Theory]
    [InlineData("noon")]
    [InlineData("NOON")]
    [InlineData("’ll")]
    [InlineData(Long)]
    public void MayHold_lets_words_through_in_any_case(string word) => Assert.True(OfSome().MayHold(word));

    [Theory]
    [InlineData("")]
    [InlineData("none")]
    [InlineData("moon")]
    [InlineData("nylon")]
    [InlineData("unconstitutionally")]
    public void MayHold_turns_away_words_of_another_length_or_other_letters(string word) =>
        Assert.False(OfSome().MayHold(word));

    private static WordEnds OfSome()
    {
        var ends = new WordEnds();
        ends.Add("noon");
        ends.Add("’ll");
        ends.Add(Long);
        return ends;
    }
}
