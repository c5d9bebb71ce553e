using OnRecord.Text;
using Xunit;

namespace OnRecord.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("They don't, can't and won't", "They|do|n't|,|ca|n't|and|wo|n't")]
    [InlineData("They’ll say it’s Ruth’s", "They|’ll|say|it|’s|Ruth|’s")]
    [InlineData("I'm sure we've seen you're", "I|'m|sure|we|'ve|seen|you|'re")]
    [InlineData("She'd SHE'S WE'LL", "She|'d|SHE|'S|WE|'LL")]
    [InlineData("the players' bus", "the|players|'|bus")]
    [InlineData("You cannot; I'm gonna, he'd gotta", "You|can|not|;|I|'m|gon|na|,|he|'d|got|ta")]
    [InlineData("wouldn't've", "would|n't|'ve")]
    [InlineData("O'Malley said ma'am", "O'Malley|said|ma'am")]
    [InlineData("the U.S.'s and the 1990's", "the|U.S.|'s|and|the|1990|'s")]
    [InlineData("in the ’90s, tell ’em", "in|the|’90s|,|tell|’em")]
    [InlineData("rock 'n' roll", "rock|'n'|roll")]
    [InlineData("'tis 'twas", "'t|is|'t|was")]
    public void Read_clitics_stand_alone(string text, string expected) => Assert.Equal(expected, Shown.Tokens(text));

    [Theory]
    [InlineData("an anti-war, 16th-century man", "an|anti-war|,|16th-century|man")]
    [InlineData("Jean-Luc's 5-year-old", "Jean-Luc|'s|5-year-old")]
    [InlineData("and/or 24/7 w/staff", "and/or|24/7|w/staff")]
    [InlineData("AT&T and Q&A", "AT&T|and|Q&A")]
    [InlineData("here—there – and -- again", "here|—|there|–|and|--|again")]
    [InlineData("pro- and anti-tax", "pro|-|and|anti-tax")]
    [InlineData("news­paper na\u00EFve nai\u0308ve", "news­paper|na\u00EFve|nai\u0308ve")]
    public void Read_hyphens_join_and_dashes_part(string text, string expected) =>
        Assert.Equal(expected, Shown.Tokens(text));

    [Theory]
    [InlineData("Mr. Hale met Sen. J. R. Poe.", "Mr.|Hale|met|Sen.|J.|R.|Poe|.")]
    [InlineData("at 5 a.m. in the U.S. capital", "at|5|a.m.|in|the|U.S.|capital")]
    [InlineData("on Jan. 5 and Sept.11", "on|Jan.|5|and|Sept.|11")]
    [InlineData("No. 5 is no. No.", "No.|5|is|no|.|No|.")]
    [InlineData("Poe (D-N.Y.) of Poe Inc., Ph.D.", "Poe|(|D-N.Y.|)|of|Poe|Inc.|,|Ph.D.")]
    [InlineData("Hale, D-Mass., sang at mass. The end", "Hale|,|D-Mass.|,|sang|at|mass|.|The|end")]
    [InlineData("It ended.The rest is known.", "It|ended|.|The|rest|is|known|.")]
    [InlineData("a D.C.-based S.&P. fund", "a|D.C.-based|S.&P.|fund")]
    public void Read_abbreviations_keep_their_stop(string text, string expected) =>
        Assert.Equal(expected, Shown.Tokens(text));

    [Theory]
    [InlineData("$1.2 million, £5bn, US$30, 5%", "$|1.2|million|,|£|5bn|,|US$|30|,|5|%")]
    [InlineData("1,200.5 at 7:30 or 7:30pm", "1,200.5|at|7:30|or|7:30|pm")]
    [InlineData("the 16th, 1990s, 9/11, 2015-16", "the|16th|,|1990s|,|9/11|,|2015-16")]
    [InlineData("-5 to +32 and .5", "-5|to|+32|and|.5")]
    [InlineData("He is 6'2\" tall", "He|is|6|'|2|\"|tall")]
    [InlineData("5'' and 5\" pipes", "5|''|and|5|\"|pipes")]
    public void Read_numbers_are_whole_without_their_signs(string text, string expected) =>
        Assert.Equal(expected, Shown.Tokens(text));

    [Theory]
    [InlineData("So... well… yes!? No!", "So|...|well|…|yes|!?|No|!")]
    [InlineData("he [the mayor] (again)", "he|[|the|mayor|]|(|again|)")]
    [InlineData("___ *** &amp; #2", "___|***|&amp;|#|2")]
    [InlineData("f**k that", "f**k|that")]
    public void Read_runs_of_marks_are_one_token(string text, string expected) =>
        Assert.Equal(expected, Shown.Tokens(text));

    [Theory]
    [InlineData("see https://a.example/b?c=d,e. Then", "https://a.example/b?c=d,e")]
    [InlineData("write to jo.lee@mail.example.com, please", "jo.lee@mail.example.com")]
    [InlineData("@jo_lee on #BigDay at news.example.org/x", "@jo_lee|#BigDay|news.example.org/x")]
    [InlineData("(www.example.net)", "www.example.net")]
    public void Read_addresses_are_whole(string text, string expected) =>
        Assert.Equal(expected, Shown.TokensOf(text, TokenKind.Address));

    [Theory]
    [InlineData("👩‍👩‍👧 said 👍🏽!", "👩‍👩‍👧|said|👍🏽|!")]
    [InlineData("🇺🇦🇵🇱", "🇺🇦|🇵🇱")]
    [InlineData("☕️ time", "☕️|time")]
    [InlineData("𝐁𝐨𝐥𝐝 move", "𝐁𝐨𝐥𝐝|move")]
    [InlineData("a\u200Bb\u0007c", "a|b|c")]
    [InlineData("Київ 東京", "Київ|東京")]
    public void Read_characters_are_never_cut(string text, string expected) =>
        Assert.Equal(expected, Shown.Tokens(text));

    // An attribute can't hold half a surrogate pair.
    [Fact]
    public void Read_half_a_surrogate_pair_is_a_token() => Assert.Equal("a|\uD83D|b", Shown.Tokens("a\uD83Db"));

    [Theory]
    [InlineData("\"Don't,\" he said.", "\"|\"")]
    [InlineData("''Yes,'' she said of the players' ``plan''.", "''|''|``|''")]
    [InlineData("a ‘plan’ for the players’ bus", "‘|’")]
    [InlineData("He is 6'2\" tall", "")]
    public void Read_quotation_marks_have_their_kind(string text, string expected) =>
        Assert.Equal(expected, Shown.TokensOf(text, TokenKind.QuotationMark));

    [Theory]
    [InlineData("Five of 16th and 1,200 from 5-year-old '90s", "16th|1,200|'90s")]
    public void Read_numbers_have_their_kind(string text, string expected) =>
        Assert.Equal(expected, Shown.TokensOf(text, TokenKind.Number));
}
