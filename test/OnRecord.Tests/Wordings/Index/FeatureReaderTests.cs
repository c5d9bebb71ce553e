using OnRecord.Wordings.Index;
using Xunit;

namespace OnRecord.Tests.Wordings.Index;

public sealed class FeatureReaderTests
{
    [Theory]
    [InlineData("bridges burn slowly here", "bridges fall slowly here", 1)]
    [InlineData("bridges burn slowly here", "bridges burn quickly here", 1)]
    [InlineData("bridges burn slowly here", "castles burn slowly here", 2)]
    [InlineData("bridges burn slowly here", "bridges slowly here", 2)]
    [InlineData("bridges burn slowly here", "bridges always burn slowly here", 2)]
    public void Read_short_wordings_with_one_change_share_features(string one, string other, int atLeast) =>
        Assert.True(Features(one).Intersect(Features(other)).Count() >= atLeast);

    [Fact]
    public void Read_the_same_words_in_another_order_shares_nothing() =>
        Assert.Empty(Features("nobody told farmers anything").Intersect(Features("anything farmers told nobody")));

    [Fact]
    public void Read_a_pair_of_short_words_also_takes_the_third()
    {
        var alone = Features("seven long winters of the harvest moon rising over valleys");
        var other = Features("seven long winters of the potato moon rising over valleys");

        // Three pairs of ten go, and the triple, and the whole.
        Assert.Equal(11, alone.Count);
        Assert.Equal(7, alone.Intersect(other).Count());
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("  ", 0)]
    [InlineData("word", 1)]
    public void Read_few_words_gives_few_features(string words, int count) =>
        Assert.Equal(count, Features(words).Count);

    [Fact]
    public void Read_stops_at_the_longest_wording() =>
        Assert.Equal(
            FeatureReader.MaxWords, Features(string.Join(' ', Enumerable.Range(1_000_000, 5000))).Count);

    [Fact]
    public void Read_gives_features_that_are_stored_and_so_must_never_change() =>
        Assert.Equal(
            "919756fc 66902dd0 4e1c46b2 cc3c9f78",
            string.Join(' ', Features("the harvest failed").Select(feature => $"{feature:x8}")));

    private static List<uint> Features(string words) => [.. new FeatureReader().Read(words)];
}
