using Xunit;

namespace OnRecord.Tests.Settings;

/// <summary>Statements that are, or are not, said on the occasion of the one before.</summary>
public sealed class SameOccasionTests
{
    [Theory]
    [InlineData("[s1 [s2 She]] [c1 told] the board [d on Friday] [x1 that it held], [c2 adding] [x2 that it would go on holding].")]
    [InlineData("[x1 “It holds,”] [s1 she] [c1 told] the board [d on Friday]. [x2 “It will,”] [s2 she] [c2 said].")]
    [InlineData("[x1 “It holds,”] [s1 Marchuk] [c1 told] the board [d on Friday]. [x2 “It will.”]")]
    [InlineData("[s1 Marchuk] [c1 told] the board [d on Friday] [x1 that it held].\n[s2 She] [c2 added] [x2 that it would].")]
    public void Find_carries_an_occasion_on(string marked)
    {
        var (text, settings) = MarkedText.Find(marked);
        Assert.Equal("the board", Assert.Single(settings[1].Addressee).In(text).ToString());
        Assert.Equal("on Friday", settings[1].When?.Text.In(text).ToString());
    }

    [Theory]
    [InlineData("[x1 “It holds,”] [s1 she] [c1 told] the board [d on Friday].\n\n[x2 “It will,”] [s2 she] [c2 said].")]
    [InlineData("[x1 “It holds,”] [s1 she] [c1 told] the board [d on Friday]. Time passed. [x2 “It will,”] [s2 she] [c2 said].")]
    [InlineData("[x1 “It holds,”] [s1 she] [c1 told] the board [d on Friday]. [x2 “It will,”] [s2 he] [c2 replied].")]
    [InlineData("[x1 “It holds,”] [s1 she] [c1 told] the board [d on Friday]. [x2 “It will,”] [s2 Bondar] [c2 said].")]
    [InlineData("[s1 She] [c1 told] the board [d on Friday] [x1 that it held]. [s2 She] [c2 denied] [x2 that it leaked].")]
    [InlineData("[s1 She] [c1 told] the board [d on Friday] [x1 that it held], but [s2 Bondar] [c2 said] [x2 that it leaked].")]
    public void Find_carries_nothing_on_where_the_occasion_may_be_another(string marked)
    {
        var setting = MarkedText.Find(marked).Settings[1];
        Assert.Empty(setting.Addressee);
        Assert.Null(setting.When);
    }

    [Fact]
    public void Find_keeps_the_act_of_what_was_carried_on_apart() =>
        Assert.Equal(SpeechAct.Denied, MarkedText.Find(
            "[s1 [s2 She]] [c1 admitted] to the board [x1 that it leaked], [c2 denying] [x2 that it would burst].").Settings[1].Act);
}
