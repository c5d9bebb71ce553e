using Xunit;

namespace OnRecord.Tests.Settings;

/// <summary>Settings of marked statements: what to whom, when, where and how.</summary>
public sealed class SettingFinderTests
{
    [Theory]
    [InlineData("[s The minister] [c told] reporters [x that the dam would hold].", "reporters")]
    [InlineData("[s The minister] [c told] reporters and two aides [d on Tuesday] [x that the dam would hold].", "reporters and two aides")]
    [InlineData("[s She] [c said] to every resident of the valley [x that help was near].", "every resident of the valley")]
    [InlineData("[s The union] [c warned] the factory's owners [x that it would strike].", "the factory's owners")]
    [InlineData("[s The governor] [c urged] [x the strikers to go home].", "the strikers")]
    [InlineData("[s The bishop] [c called on] [x both armies to stop firing].", "both armies")]
    [InlineData("In a letter to the board, [s the auditor] [c wrote] [x that the books were false].", "the board")]
    [InlineData("Addressing supporters in Leeds, [s she] [c promised] [x that taxes would fall].", "supporters")]
    [InlineData("[s The owner] [c said] in an interview with the Evening Echo [x that he would sell].", "the Evening Echo")]
    [InlineData("The miners were [c told] by [s the manager] [x that the pit would close].", "The miners")]
    [InlineData("[x “It will hold,”] [c asked] [s Marchuk].", "")]
    [InlineData("[s The mayor] [c told] [x the truth about the fire].", "")]
    [InlineData("[s The mayor] [c said] [x that she had told the council everything].", "")]
    public void Find_addressee(string marked, string expected)
    {
        var (text, settings) = MarkedText.Find(marked);
        Assert.Equal(expected, string.Join('|', settings[0].Addressee.Select(span => span.In(text).ToString())));
    }

    [Theory]
    [InlineData("[s The minister] [c said] [d on Tuesday] [x that the dam would hold].", "on Tuesday")]
    [InlineData("[d On Tuesday], [s the minister] [c told] the council [x that the dam would hold].", "On Tuesday")]
    [InlineData("[s The minister] [d on Tuesday] [c denied] [x that the dam was weak].", "on Tuesday")]
    [InlineData("[s The minister] [c said] [x that the dam had burst [d on Tuesday]].", "")]
    [InlineData("[s The clerk, who was arrested [d in 2014],] [c said] [x that he was innocent].", "")]
    [InlineData("The clerk, who was arrested [d in 2014], [c said] [x that he was innocent].", "")]
    [InlineData("[x “It will hold,”] [s the minister] [c said] at a meeting in Leeds [d on Friday].", "on Friday")]
    [InlineData("[s The report released [d Tuesday]] [c says] [x the dam is weak].", "Tuesday")]
    [InlineData("The court ruled [d on Monday], and [s the minister] [c said] [x that he would appeal].", "")]
    [InlineData("[s The minister] [c said] in a [d Tuesday] tweet [x that the dam would hold].", "Tuesday")]
    [InlineData("[s The minister] [c said] after the vote [d on Tuesday] [x that the dam would hold].", "")]
    [InlineData("[s The minister] [c has said] since [d 2014] [x that the dam would hold].", "")]
    public void Find_when(string marked, string expected)
    {
        var (text, settings) = MarkedText.Find(marked);
        Assert.Equal(expected, settings[0].When?.Text.In(text).ToString() ?? "");
    }

    [Theory]
    [InlineData("[s The envoy] [c said] in Geneva [x that talks would go on].", "Geneva")]
    [InlineData("Speaking outside the court, [s his lawyer] [c said] [x he would appeal].", "the court")]
    [InlineData("[x “We are glad to be home,”] [s the captain] [c said] at the airport in Leeds [d on Friday].", "the airport in Leeds")]
    [InlineData("[s The envoy] [c said] [x that talks in Geneva would go on].", "")]
    [InlineData("[s The envoy] [c said] of the talks in Geneva [x that they would go on].", "")]
    public void Find_where(string marked, string expected)
    {
        var (text, settings) = MarkedText.Find(marked);
        Assert.Equal(expected, settings[0].Where?.In(text).ToString() ?? "");
    }

    [Theory]
    [InlineData("[s The mayor] [c said] on live television [x that she would go].", "Broadcast: on live television")]
    [InlineData("[s The mayor] [c tweeted] [x that she would go].", "SocialMedia: tweeted")]
    [InlineData("[s The mayor] [c wrote] on Facebook [x that she would go].", "Writing: wrote|SocialMedia: on Facebook")]
    [InlineData("[s The mayor] [c told] CNN in an interview [x that she would go].", "Broadcast: CNN|Interview: in an interview")]
    [InlineData("[s The mayor] [c said] at a press conference [d on Friday] [x that she would go].", "Briefing: at a press conference")]
    [InlineData("At a rally in Leeds, [s the mayor] [c said] [x that she would go].", "Speech: At a rally")]
    [InlineData("[s The report] [c says] [x that the dam is weak].", "Writing: The report")]
    [InlineData("[s The mayor] [c said] by phone [x that she would go].", "Call: by phone")]
    [InlineData("[x “He knew,”] [c said] [s one official], speaking on condition of anonymity.", "Anonymous: condition of anonymity")]
    [InlineData("[x “He knew,”] [s the pilot] [c said] through an interpreter.", "Interpreter: through an interpreter")]
    [InlineData("[s The clerk] was forced to [c confess] at gunpoint [x that he had lied].", "Threat: forced to confess|Threat: at gunpoint")]
    [InlineData("[s The mayor] [c said] [x that he had read it in a letter].", "")]
    public void Find_circumstances(string marked, string expected)
    {
        var (text, settings) = MarkedText.Find(marked);
        Assert.Equal(expected, string.Join('|', settings[0].Circumstances.Select(c => $"{c.Kind}: {c.Shown.In(text)}")));
    }

    [Theory]
    [InlineData("[s The mayor] [c apologised for] [x the delay].", SpeechAct.Apologised)]
    [InlineData("[s The soldier] [c begged for] [x forgiveness].", SpeechAct.Apologised)]
    [InlineData("[s The clerk] [c has since admitted] [x that he lied].", SpeechAct.Admitted)]
    [InlineData("[s The clerk] [c denied] [x that he lied].", SpeechAct.Denied)]
    [InlineData("[s The clerk] [c did not deny] [x that he lied].", null)]
    [InlineData("[s The clerk] [c refused to apologise for] [x the delay].", null)]
    [InlineData("[s The mayor] [c hit out at] [x the builders].", SpeechAct.Accused)]
    [InlineData("[s The mayor] [c called on] [x the builders to leave].", SpeechAct.Demanded)]
    [InlineData("[s The mayor] [c vowed to] [x rebuild the dam].", SpeechAct.Promised)]
    [InlineData("[s The builders] [c threatened to] [x sue].", SpeechAct.Threatened)]
    [InlineData("[s The mayor] [c paid tribute to] [x the builders].", SpeechAct.Praised)]
    [InlineData("[s The builders] [c predicted] [x a dry summer].", SpeechAct.Predicted)]
    [InlineData("[s The builders] [c asked] [x whether anybody had seen the plans].", SpeechAct.Asked)]
    [InlineData("[s The builders] [c warned] [x that the dam was weak].", null)]
    [InlineData("[s The builders] [c said] [x that the mayor had apologised].", null)]
    public void Find_act(string marked, SpeechAct? expected) => Assert.Equal(expected, MarkedText.Find(marked).Settings[0].Act);
}
