using OnRecord.Ledger.Finding;

namespace OnRecord.Ledger.Tests.Finding;

public sealed class WordQueryTests
{
    [Theory]
    [InlineData("bridge", "\"bridge\"")]
    [InlineData("bridge closed", "\"bridge\" AND \"closed\"")]
    [InlineData("\"not a political question\"", "\"not a political question\"")]
    [InlineData("“closed for” repairs", "\"closed for\" AND \"repairs\"")]
    [InlineData("repair*", "\"repair\" *")]
    [InlineData("don't", "\"don t\"")]
    [InlineData("NEAR(a b) OR content:c", "\"NEAR a\" AND \"b\" AND \"OR\" AND \"content c\"")]
    [InlineData("a\"; DROP TABLE report; --", "\"a\" AND \"DROP TABLE report\"")]
    [InlineData("\"open", "\"open\"")]
    [InlineData("*", "")]
    public void ForSqlite_quotes_every_word(string typed, string expected) =>
        Assert.Equal(expected, WordQuery.Of([typed]).ForSqlite());

    [Theory]
    [InlineData("bridge closed", "'bridge' & 'closed'")]
    [InlineData("\"closed for repairs\"", "'closed' <-> 'for' <-> 'repairs'")]
    [InlineData("repair*", "'repair':*")]
    [InlineData("a' | !b", "'a' & 'b'")]
    public void ForPostgres_quotes_every_word(string typed, string expected) =>
        Assert.Equal(expected, WordQuery.Of([typed]).ForPostgres());

    [Fact]
    public void Of_takes_no_more_words_than_narrow_a_search() =>
        Assert.Equal(64, WordQuery.Of([string.Join(' ', Enumerable.Repeat("word", 100_000))]).Terms.Count);

    [Fact]
    public void Of_lone_surrogates_finds_no_word() => Assert.True(WordQuery.Of(["\ud800 \udc00"]).IsEmpty);
}
