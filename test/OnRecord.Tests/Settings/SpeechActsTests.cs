using Xunit;

namespace OnRecord.Tests.Settings;

/// <summary>What speakers do by saying something.</summary>
public sealed class SpeechActsTests
{
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
    [InlineData("[s The clerk] [c neither confirmed nor denied] [x the report].", null)]
    [InlineData("[s The mayor] [c took responsibility for] [x the flood].", SpeechAct.Admitted)]
    [InlineData("[s The mayor] [c dismissed] [x the claims of the builders].", SpeechAct.Denied)]
    [InlineData("[s The mayor] [c pointed the finger at] [x the builders].", SpeechAct.Accused)]
    [InlineData("[s The mayor] [c celebrated the attacks on] [x the fort].", null)]
    [InlineData("[s The mayor] [c made a promise] [x to rebuild].", SpeechAct.Promised)]
    [InlineData("[s The mayor] [c repeated his denial] [x that money changed hands].", SpeechAct.Denied)]
    [InlineData("[s The rebels] [c vowed revenge for] [x the raid].", SpeechAct.Threatened)]
    [InlineData("[s The council] [c denied permission for] [x the march].", null)]
    [InlineData("[s The soldier] [c asked for forgiveness for] [x what he had done].", SpeechAct.Apologised)]
    [InlineData("[s The council] [c never apologised for] [x the march].", null)]
    [InlineData("[s The council] [c wondered aloud] [x whether to march].", SpeechAct.Asked)]
    [InlineData("[s The farmers] [c expect] [x a dry summer].", null)]
    [InlineData("[s The premier] [c called out] [x the rebels to go home].", SpeechAct.Demanded)]
    [InlineData("[s The premier] [c called out] [x the rebels].", SpeechAct.Accused)]
    public void Find_act(string marked, SpeechAct? expected) => Assert.Equal(expected, MarkedText.Find(marked).Settings[0].Act);
}
