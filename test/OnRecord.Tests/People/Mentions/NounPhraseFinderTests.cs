using OnRecord.People.Mentions;
using OnRecord.Tests.Support;
using Xunit;

namespace OnRecord.Tests.People.Mentions;

public sealed class NounPhraseFinderTests
{
    [Theory]
    [InlineData("The former president met her lawyer.", "The former president | her lawyer")]
    [InlineData("Peter Hallam’s old lawyer said that she knew the road.", "Peter Hallam’s old lawyer | she | the road")]
    [InlineData("Two old soldiers slept.", "Two old soldiers")]
    [InlineData("It rained.", "It")]
    [InlineData("And so on.", "")]
    public void Find_gives_base_noun_phrases_in_order(string text, string phrases)
    {
        var facts = TaggedFacts.Of(text);
        Assert.Equal(phrases, string.Join(" | ",
            NounPhraseFinder.Find(facts, NameFinder.Find(facts)).Select(phrase => facts.Words(phrase.First, phrase.End))));
    }

    [Fact]
    public void Find_ends_phrases_at_their_heads()
    {
        var facts = TaggedFacts.Of("The mayor of the town gave the Irish minister of works a book.");
        Assert.All(NounPhraseFinder.Find(facts, NameFinder.Find(facts)), phrase => Assert.Equal(phrase.Head + 1, phrase.End));
    }
}
