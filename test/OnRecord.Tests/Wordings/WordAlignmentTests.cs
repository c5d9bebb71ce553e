using CsCheck;
using OnRecord.Wordings;
using Xunit;

namespace OnRecord.Tests.Wordings;

public sealed class WordAlignmentTests
{
    private static readonly Gen<string> Texts =
        Gen.OneOf("boat", "tide", "salt", "rope", "net").Array[0, 14].Select(words => string.Join(' ', words));

    [Theory]
    [InlineData("we sail at dawn", "we sail at dawn", "0 1 2 3")]
    [InlineData("we sail at dawn", "tomorrow we sail at dawn", "1 2 3 4")]
    [InlineData("we sail at dawn", "we sail tomorrow at dawn", "0 1 3 4")]
    [InlineData("we sail at dawn", "we sail at noon", "0 1 2 3")]
    [InlineData("we sail at dawn", "nothing of it", "-1 -1 -1 -1")]
    [InlineData("the nets are torn and we sail", "and we sail at dawn", "-1 -1 -1 -1 0 1 2")]
    public void Of_pairs_words_in_order(string one, string other, string partners) =>
        Assert.Equal(partners, Pairs(one, other));

    [Fact]
    public void Of_swapped_wordings_gives_the_same_pairs() => Gen.Select(Texts, Texts).Sample((one, other) =>
    {
        var forth = Alignment(one, other).Partners.ToArray();
        var back = Alignment(other, one).Partners.ToArray();
        Assert.Equal(
            forth.Select((partner, i) => (i, partner)).Where(pair => pair.partner >= 0),
            back.Select((partner, i) => (partner, i)).Where(pair => pair.partner >= 0).Order());
    });

    [Fact]
    public void Of_long_wordings_is_pinned_at_what_occurs_once()
    {
        var words = Enumerable.Range(0, 1500).Select(i => $"word{i}").ToList();
        var other = words.Take(400).Concat(words.Skip(430)).Append("end");
        var partners = Alignment(string.Join(' ', words), string.Join(' ', other)).Partners.ToArray();
        Assert.Equal(Enumerable.Range(0, 1500).Select(i => i < 400 ? i : i < 430 ? -1 : i - 30), partners);
    }

    [Theory]
    [InlineData("boat", "boat")]
    [InlineData("boat tide", "tide boat")]
    [InlineData("boat tide salt", "rope")]
    public void Of_hostile_lengths_takes_time_in_proportion(string unit, string otherUnit)
    {
        var ratio = GrowthOfTime.Ratio(
            count =>
            {
                var (one, other) = (FoldedWords.Of(Repeat(unit, count)), FoldedWords.Of(Repeat(otherUnit, count)));
                return () => WordAlignment.Of(one, other);
            }, 500, 32_000);
        Assert.True(ratio < 400, $"64 times the words took {ratio:F1} times as long");
    }

    private static string Repeat(string words, int count) => string.Join(' ', Enumerable.Repeat(words, count));

    private static WordAlignment Alignment(string one, string other) =>
        WordAlignment.Of(FoldedWords.Of(one), FoldedWords.Of(other));

    private static string Pairs(string one, string other) => string.Join(' ', Alignment(one, other).Partners.ToArray());
}
