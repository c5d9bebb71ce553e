using OnRecord.Tests.Support;
using Xunit;

namespace OnRecord.Tests.People;

/// <summary>Whom descriptions denote.</summary>
public sealed class DescriptionsTests
{
    [Theory]
    [InlineData("Minister Olga Brandt opened the dam. The minister said the water was clean.", "The minister → Olga Brandt")]
    [InlineData("Olga Brandt, the minister of works, opened the dam. The minister said the water was clean.", "The minister → Olga Brandt")]
    [InlineData("The minister of works, Olga Brandt, opened the dam. The minister said the water was clean.", "The minister → Olga Brandt")]
    [InlineData("A minister said on Monday that the dam was safe. Minister Olga Brandt said it would hold for a century.",
        "A minister → Olga Brandt; Minister Olga Brandt → Olga Brandt")]
    [InlineData("Governor Anna Kell signed the bill. The governor said the bill was fair. Gov. Kell said it was late.",
        "Governor Anna Kell → Anna Kell; The governor → Anna Kell; Gov. Kell → Anna Kell")]
    [InlineData("A soldier named Tomas Ribar said the camp was cold. The soldier said the food was bad.",
        "A soldier named Tomas Ribar → Tomas Ribar; The soldier → Tomas Ribar")]
    public void Read_an_office_is_the_one_who_holds_it(string text, string spoken) => SpokenReport.Of(text).AssertSpoken(spoken);

    [Theory]
    [InlineData("A soldier said the camp was cold. Another soldier said the food was bad.",
        "A soldier → A soldier; Another soldier → Another soldier")]
    [InlineData("Anton Velk, a soldier, said the camp was cold. Another soldier, named Tomas Ribar, was seen at the gate. He said the food was bad.",
        "Anton Velk, a soldier → Anton Velk; He → Tomas Ribar")]
    [InlineData("President Anna Kell opened the hall. Former president Boris Tand closed it. The president said the hall was warm. The former president said the hall was cold.",
        "The president → Anna Kell; The former president → Boris Tand")]
    [InlineData("Vice President Boris Tand and President Anna Kell met. The vice president said the hall was cold. The president said it was warm.",
        "The vice president → Boris Tand; The president → Anna Kell")]
    [InlineData("The French minister said the quota was fair. The Irish minister said it was not. The French minister said talks would go on.",
        "The French minister → The French minister; The Irish minister → The Irish minister; The French minister → The French minister")]
    [InlineData("Officials said the road was closed. Residents said it was open.", "Officials → Officials; Residents → Residents")]
    public void Read_another_is_somebody_else(string text, string spoken) => SpokenReport.Of(text).AssertSpoken(spoken);

    [Theory]
    [InlineData("A senior official said the dam was cracked. The official said the gates were worn.",
        "A senior official → A senior official; The official → A senior official")]
    [InlineData("Officials said the road was closed. The officials said the signs were new.", "Officials → Officials; The officials → Officials")]
    [InlineData("The French minister said the quota was fair. The French minister said talks would go on.",
        "The French minister → The French minister; The French minister → The French minister")]
    public void Read_a_description_taken_up_again_is_one_speaker(string text, string spoken)
    {
        var report = SpokenReport.Of(text);
        report.AssertSpoken(spoken);
        Assert.Single(report.Reading.Speakers);
    }

    [Theory]
    [InlineData("Officials said the road was closed.", "Officials", SpeakerKind.Group)]
    [InlineData("The soldiers said the road was closed.", "The soldiers", SpeakerKind.Group)]
    [InlineData("The minister said the road was closed.", "The minister", SpeakerKind.Person)]
    [InlineData("A senior official said the road was closed.", "A senior official", SpeakerKind.Unnamed)]
    [InlineData("One witness said the road was closed.", "One witness", SpeakerKind.Unnamed)]
    [InlineData("The report said the road was closed.", "The report", SpeakerKind.Document)]
    [InlineData("Peter Hallam's letter said the road was closed.", "Peter Hallam's letter", SpeakerKind.Document)]
    public void Read_a_description_tells_the_kind(string text, string name, SpeakerKind kind) =>
        Assert.Equal(kind, SpokenReport.Of(text).Named(name).Kind);
}
