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
    [InlineData("[s The premier] [c told] her party’s council, its youth wing and the press [x that she would stay].", "her party’s council, its youth wing and the press")]
    [InlineData("[x “We sold nothing,”] [s the owner] [c said] to me.", "me")]
    [InlineData("[s The guild] [c was told] [x that the hall would close].", "")]
    [InlineData("[x The keeper] [c was asked] [x whether the gate had been locked].", "The keeper")]
    [InlineData("[s The mayor] [c told] [x them that the bridge was safe].", "them")]
    [InlineData("[s The mayor] [c urged] [x caution].", "")]
    [InlineData("[s The general] [c is calling for] [x the rebels to lay down their arms].", "")]
    [InlineData("[s The clerk] [c asked] a question about [x the plans].", "")]
    [InlineData("[s The dean] spoke to students in the yard and [c said] [x that the fees would fall].", "students")]
    [InlineData("[s The dean] [c said] in reference to the strike [x that the fees would fall].", "")]
    [InlineData("After meeting with the owners, [s the union] [c said] [x that it would strike].", "")]
    [InlineData("Asked by a viewer, [s the minister] [c said] [x he had no plans].", "")]
    [InlineData("[s The nurse] testified before the committee and [c said] [x that beds were short].", "the committee")]
    [InlineData("[s The owner] [c told] Sky News’ late programme [x that he would sell].", "Sky News’ late programme")]
    [InlineData("[s He] [c promised] the elderly [x that pensions would rise].", "the elderly")]
    [InlineData("[s She] [c spoke] to nobody about [x the letter].", "")]
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
    [InlineData("[s The minister], who flew home [d on Sunday], [c said] [x that she was well].", "")]
    [InlineData("[d On Monday] the court sat; [s the judge] [c said] [x that it would rise early].", "")]
    [InlineData("At [d Sunday]’s rally, [s the mayor] [c said] [x that she would stand again].", "Sunday")]
    [InlineData("[s The firm] closed the mine [d on Friday], [c saying] [x that it lost money].", "on Friday")]
    [InlineData("Following the flood [d last week], [s the mayor] [c said] [x that walls would rise].", "")]
    [InlineData("LEEDS, [d June 10] (Wire) — [s The envoy] [c said] [x that talks would go on].", "")]
    [InlineData("[x “It will hold,”] [s the engineer] [c said] [d Thursday], pointing at [x2 the dam].", "Thursday")]
    [InlineData("[s The [d March] report] [c says] [x the dam is weak].", "March")]
    [InlineData("In the wake of the fire [d on Friday], [s the mayor] [c said] [x that he would resign].", "")]
    [InlineData("[s The mayor] [c spoke] until [d Friday] of [x her plans].", "")]
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
    [InlineData("[x “We are done,”] [s she] [c told] reporters outside a church in Leeds, Yorkshire.", "a church in Leeds, Yorkshire")]
    [InlineData("[s The mayor, a doctor from Leeds], [c said] [x that he would resign].", "")]
    [InlineData("[s The mayor], a doctor in Leeds, [c said] [x that he would resign].", "")]
    [InlineData("[s The clerk] [c told] the judge in court [x that he was sorry].", "court")]
    [InlineData("[s The envoy] [c hoped for] [x a truce] in Leeds.", "")]
    [InlineData("On the steps of the town hall, [s the mayor] [c said] [x that he would resign].", "the steps of the town hall")]
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
    [InlineData("[s The mayor] [c told] the BBC [x that she would go].", "Broadcast: the BBC")]
    [InlineData("[s The mayor] [c issued a statement saying] [x that she would go].", "Writing: statement")]
    [InlineData("[s The mayor] [c said] in a telephone interview [x that she would go].", "Interview: in a telephone interview")]
    [InlineData("[s A guard who asked not to be named] [c said] [x that the door was open].", "Anonymous: not to be named")]
    [InlineData("[s The captain] [c said] from prison [x that he had been beaten].", "Arrest: from prison")]
    [InlineData("[s The mayor] was [c quoted as saying] [x that she would go].", "Hearsay: quoted as saying")]
    [InlineData("[s The mayor] [c reportedly said] [x that she would go].", "Hearsay: reportedly")]
    [InlineData("[s The mayor] [c testified] [x that she had gone].", "Speech: testified")]
    [InlineData("Walking to the meeting, [s the mayor] [c said] [x that she would go].", "")]
    [InlineData("The plan was leaked in a letter, and [s the mayor] [c said] [x that she would go].", "")]
    [InlineData("[s The mayor] [c said] in March [x that she would go].", "")]
    [InlineData("In order to calm the town, [s the mayor] [c said] [x that she would go].", "")]
    public void Find_circumstances(string marked, string expected)
    {
        var (text, settings) = MarkedText.Find(marked);
        Assert.Equal(expected, string.Join('|', settings[0].Circumstances.Select(c => $"{c.Kind}: {c.Shown.In(text)}")));
    }
}
