using OnRecord.Tests.Support;
using Xunit;

namespace OnRecord.Tests.People;

/// <summary>Whom pronouns stand for.</summary>
public sealed class AntecedentsTests
{
    [Theory]
    [InlineData("Laura Fenwick said the clinic was full. Doctor Peter Hallam said the wards were empty. She said the figures were wrong. He said they were right.",
        "Laura Fenwick → Laura Fenwick; Doctor Peter Hallam → Peter Hallam; She → Laura Fenwick; He → Peter Hallam")]
    [InlineData("Laura Fenwick runs the clinic. Peter Hallam keeps the books. She said the clinic was full. She said the beds had run out. He said the money was gone.",
        "She → Laura Fenwick; She → Laura Fenwick; He → Peter Hallam")]
    [InlineData("Peter Hallam told reporters the wards were empty. He said the figures were right. Marcus Dunley said the figures were wrong. He said nobody had asked the nurses.",
        "Peter Hallam → Peter Hallam; He → Peter Hallam; Marcus Dunley → Marcus Dunley; He → Marcus Dunley")]
    [InlineData("Mrs. Wexcombe said the mill was shut. She said nobody had been paid.", "Mrs. Wexcombe → Wexcombe; She → Wexcombe")]
    [InlineData("“The gates are worn,” Olga Brandt said. “They are,” she added.", "Olga Brandt → Olga Brandt; she → Olga Brandt")]
    public void Read_he_and_she_stand_for_a_person_of_that_sex(string text, string spoken) => SpokenReport.Of(text).AssertSpoken(spoken);

    [Theory]
    [InlineData("Peter Hallam, who said the wards were empty, left early.", "who → Peter Hallam")]
    [InlineData("The report angered Laura Fenwick, who said that the numbers were invented.", "who → Laura Fenwick")]
    public void Read_who_stands_for_the_phrase_before_it(string text, string spoken) => SpokenReport.Of(text).AssertSpoken(spoken);

    [Theory]
    [InlineData("He said the wards were empty.", "He → ?")]
    [InlineData("Peter Hallam left. She said the wards were empty.", "She → ?")]
    [InlineData("It said the wards were empty.", "It → ?")]
    [InlineData("They said the wards were empty.", "They → ?")]
    public void Read_a_pronoun_with_nobody_to_stand_for_stays_unknown(string text, string spoken)
    {
        var report = SpokenReport.Of(text);
        report.AssertSpoken(spoken);
        Assert.Equal(0, Assert.Single(report.Reading.Statements).SpeakerConfidence);
        Assert.Empty(report.Reading.Speakers);
    }

    [Theory]
    [InlineData("Laura Fenwick and Peter Hallam visited the clinic on Friday. They said the wards were empty.",
        "They → Laura Fenwick and Peter Hallam")]
    [InlineData("Laura Fenwick and Peter Hallam said the wards were empty. They said the beds had been sold.",
        "Laura Fenwick and Peter Hallam → Laura Fenwick and Peter Hallam; They → Laura Fenwick and Peter Hallam")]
    [InlineData("Residents said the road was open. They said the signs were new.", "Residents → Residents; They → Residents")]
    public void Read_they_stands_for_several(string text, string spoken)
    {
        var report = SpokenReport.Of(text);
        report.AssertSpoken(spoken);
        Assert.Equal(SpeakerKind.Group, Assert.Single(report.Reading.Speakers).Kind);
    }

    [Fact]
    public void Read_it_stands_for_a_document() => SpokenReport.Of("The report said the dam was cracked. It said the gates were worn.")
        .AssertSpoken("The report → The report; It → The report");

    [Fact]
    public void Read_in_his_view_is_his_and_his_wife_is_not_him()
    {
        SpokenReport.Of("Peter Hallam left the court. In his view, the trial was unfair.").AssertSpoken("his → Peter Hallam");
        SpokenReport.Of("Peter Hallam left the court. His wife said he was tired.").AssertSpoken("His wife → His wife");
    }

    [Fact]
    public void Read_a_pronoun_is_less_sure_than_a_name()
    {
        var statements = SpokenReport.Of("Peter Hallam said the wards were empty. He said the figures were right.").Reading.Statements;
        Assert.InRange(statements[1].SpeakerConfidence, 0.3, statements[0].SpeakerConfidence + 0.05);
    }
}
