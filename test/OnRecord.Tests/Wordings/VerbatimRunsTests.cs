using OnRecord.Wordings;
using Xunit;

namespace OnRecord.Tests.Wordings;

public sealed class VerbatimRunsTests
{
    private const string Words = "My crew has worked fourteen hours a day since February";

    [Theory]
    [InlineData(Words, true)]
    [InlineData("crew has worked fourteen hours — a day since", true)]
    [InlineData(Words + ", and I cannot ask that of them again", true)]
    [InlineData("has worked fourteen hours a day since", false)]
    [InlineData("My crew has worked forty hours a day since February", false)]
    [InlineData("crew has worked fourteen hours a day since May", false)]
    [InlineData("", false)]
    public void Find_gives_what_holds_the_words_or_stands_in_them(string other, bool isFound) =>
        Assert.Equal(isFound ? [0] : [], new VerbatimRuns([FoldedWords.Of(other)]).Find(FoldedWords.Of(Words)));

    [Fact]
    public void Find_takes_words_for_whole_words() =>
        Assert.Empty(new VerbatimRuns([FoldedWords.Of("a b c d e f g h i")]).Find(FoldedWords.Of("a b c d e f g h in")));
}
