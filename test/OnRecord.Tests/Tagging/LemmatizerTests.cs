using OnRecord.Tagging;
using Xunit;

namespace OnRecord.Tests.Tagging;

public sealed class LemmatizerTests
{
    [Theory]
    [InlineData("Said", "VBD", "say")]
    [InlineData("insisting", "VBG", "insist")]
    [InlineData("making", "VBG", "make")]
    [InlineData("denied", "VBN", "deny")]
    [InlineData("claims", "VBZ", "claim")]
    [InlineData("children", "NNS", "child")]
    [InlineData("Him", "PRP", "he")]
    [InlineData("I", "PRP", "I")]
    [InlineData("n't", "RB", "not")]
    [InlineData("n’t", "RB", "not")]
    [InlineData("’s", "POS", "'s")]
    [InlineData("'re", "VBP", "be")]
    [InlineData("best", "JJS", "good")]
    [InlineData("an", "DT", "a")]
    [InlineData("London", "NNP", "London")]
    [InlineData("building", "NN", "building")]
    [InlineData("pro-Kremlin", "JJ", "pro-Kremlin")]
    public void Lemma_follows_the_conventions_of_universal_dependencies(string word, string tag, string lemma)
    {
        Assert.Equal(lemma, Lemmatizer.English.Lemma(word, tag));
    }

    [Fact]
    public void Lemma_asked_again_is_the_same_object()
    {
        var first = Lemmatizer.English.Lemma("reported", "VBD");
        Assert.Same(first, Lemmatizer.English.Lemma("reported", "VBD"));
    }

    [Fact]
    public void Lemma_of_a_very_long_word_is_made_too()
    {
        var word = new string('x', 500) + "ing";
        Assert.Equal(new string('x', 500), Lemmatizer.English.Lemma(word, "VBG"));
    }

    [Fact]
    public void Lemma_is_the_same_on_every_thread()
    {
        // More words than are remembered, so that threads overwrite each other's.
        var lemmatizer = new Lemmatizer(new LemmaTable([("NNS", "", new LemmaRule(LemmaStem.Lower, 1, ""))]));
        var words = Enumerable.Range(0, 50_000).Select(i => $"w{i}s").ToArray();
        Parallel.ForEach(words.Concat(words), word => Assert.Equal(word[..^1], lemmatizer.Lemma(word, "NNS")));
    }
}
