using CsCheck;
using OnRecord.Tests.Support;
using Xunit;

namespace OnRecord.Tests.People;

/// <summary>What holds of the speakers of any report.</summary>
public sealed class SpeakerMakerTests
{
    private static readonly string[] Pieces =
    [
        "Peter Hallam", "Hallam", "Mrs. Hallam", "Minister Olga Brandt", "the minister", "a soldier named ", "another soldier", "officials", " and ", ", who",
        " he ", " she ", " they ", " his ", "’s", " said that ", " told reporters ", "according to ", "“", "”", "I ", "we ", ". ", ".\n\n", ", ", "(ABC)", "Іван Сороченко",
        "דוד לוי", "the gate was shut", "van der Hulst", " Jr. ", "\uD83D", "Tellmark Inc.", "The report ",
    ];

    [Fact]
    public void Read_speakers_are_numbered_in_the_order_of_their_first_mention()
    {
        var speakers = SpokenReport.Of(
            "Olga Brandt met Peter Hallam and officials. Officials said the gate was shut. Hallam said it was open. Brandt said nothing was known.").Reading.Speakers;
        Assert.Equal(["p1 Olga Brandt", "p2 Peter Hallam", "p3 Officials"], speakers.Select(speaker => $"{speaker.Id} {speaker.Name}"));
    }

    [Fact]
    public void Read_mentions_are_names_descriptions_and_pronouns_in_order()
    {
        var report = SpokenReport.Of("Minister Olga Brandt opened the dam. She said her staff had checked it. The minister was sure.");
        Assert.Equal("Minister Olga Brandt … She … her … The minister", report.Words(report.Named("Olga Brandt").Mentions));
    }

    [Theory]
    [InlineData("Mr. Hallam said the gate was shut.", "Hallam")]
    [InlineData("Prime Minister Olga Brandt said the gate was shut.", "Olga Brandt")]
    [InlineData("Dr. Hallam said the gate was shut. Peter Hallam said it was open.", "Peter Hallam")]
    public void Read_a_speaker_is_called_by_the_fullest_name_without_title(string text, string name) =>
        Assert.Equal(name, Assert.Single(SpokenReport.Of(text).Reading.Speakers).Name);

    [Fact]
    public void Read_any_text_gives_sound_speakers() =>
        Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]).Array[0, 60].Select(string.Concat)
            .Sample(text => AssertSound(SpokenReport.Of(text)), iter: 300);

    private static void AssertSound(SpokenReport report)
    {
        var (text, speakers) = (report.Reading.Report.Text, report.Reading.Speakers);
        Assert.Equal(Enumerable.Range(1, speakers.Count).Select(i => $"p{i}"), speakers.Select(speaker => speaker.Id));
        Assert.Equal(speakers.Select(speaker => speaker.Mentions[0].Start).Order(), speakers.Select(speaker => speaker.Mentions[0].Start));
        var statements = report.Reading.Statements.Concat(report.Reading.Nested).ToList();
        Assert.All(statements, statement => Assert.Equal(statement.SpeakerConfidence > 0, statement.Speaker is not null));
        Assert.All(statements, statement => Assert.InRange(statement.SpeakerConfidence, 0, 1));
        Assert.Equal(speakers.Select(speaker => speaker.Id).Order(), statements.Select(s => s.Speaker).OfType<string>().Distinct().Order());
        foreach (var speaker in speakers)
        {
            Assert.NotEqual("", speaker.Name.Trim());
            Assert.DoesNotContain(speaker.Name, speaker.Aliases);
            Assert.Equal(speaker.Mentions.Distinct().Order(), speaker.Mentions);
            Assert.All(speaker.Mentions, span => Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= text.Length, $"{span}"));
        }
    }
}
