using System.Diagnostics;
using OnRecord.People.Names;
using Xunit;

namespace OnRecord.Tests.People.Names;

public sealed class MixedScriptWordsTests
{
    [Theory]
    [InlineData("Vladimir Putіn spoke to Чeрник.", "Putіn Чeрник")]
    [InlineData("He met Володимир Зеленський in Kyiv.", "")]
    [InlineData("Ηellas and Ελλάς", "Ηellas")]
    [InlineData("A plain text of Latin letters, José’s too.", "")]
    [InlineData("Putіn", "Putіn")]
    [InlineData("", "")]
    public void Find_gives_the_words_that_mix_alphabets(string text, string expected) => Assert.Equal(
        expected, string.Join(' ', MixedScriptWords.Find(text).Select(word => word.In(text).ToString())));

    [Fact]
    public void Find_in_a_word_of_a_million_letters_is_quick()
    {
        var text = string.Concat(Enumerable.Repeat("аb", 500_000));
        var watch = Stopwatch.StartNew();

        Assert.Equal([new TextSpan(0, text.Length)], MixedScriptWords.Find(text));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }
}
