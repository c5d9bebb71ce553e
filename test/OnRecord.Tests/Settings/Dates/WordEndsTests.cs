using OnRecord.Settings.Dates;
using Xunit;

namespace OnRecord.Tests.Settings.Dates;

public sealed class WordEndsTests
{
    [Theory]
    [InlineData("noon", true)]
    [InlineData("NOON", true)]
    [InlineData("Nixon", false)]
    [InlineData("moon", false)]
    [InlineData("nook", false)]
    [InlineData("", false)]
    [InlineData("noon-to-midnight", false)]
    [InlineData("’ll", true)]
    public void MayHold_turns_away_words_of_another_length_or_other_letters(string word, bool isHeld)
    {
        var ends = new WordEnds();
        ends.Add("noon");
        ends.Add("’ll");

        Assert.Equal(isHeld, ends.MayHold(word));
    }
}
