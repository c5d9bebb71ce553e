using OnRecord.People.Mentions;
using Xunit;

namespace OnRecord.Tests.People.Mentions;

/// <summary>What single words say of a speaker.</summary>
public sealed class SpeakerWordsTests
{
    [Theory]
    [InlineData("minister", SpeakerKind.Person, false)]
    [InlineData("Ministers", SpeakerKind.Person, true)]
    [InlineData("spokeswomen", SpeakerKind.Person, true)]
    [InlineData("ex-governor", SpeakerKind.Person, false)]
    [InlineData("authorities", SpeakerKind.Organisation, true)]
    [InlineData("people", SpeakerKind.Person, true)]
    [InlineData("company", SpeakerKind.Organisation, false)]
    [InlineData("letters", SpeakerKind.Document, true)]
    public void Find_knows_nouns_that_speak(string word, SpeakerKind kind, bool isPlural)
    {
        var noun = SpeakerNouns.Find(word);
        Assert.Equal((kind, isPlural), (noun?.Kind, noun?.IsPlural));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("gate")]
    [InlineData("s")]
    [InlineData("ministerministerministerministerministers")]
    public void Find_knows_no_others(string word) => Assert.Null(SpeakerNouns.Find(word));

    [Theory]
    [InlineData("spokesman", false)]
    [InlineData("congresswoman", true)]
    [InlineData("minister", null)]
    public void Find_tells_men_from_women(string word, bool? isFemale) => Assert.Equal(isFemale, SpeakerNouns.Find(word)?.IsFemale);

    [Theory]
    [InlineData("He", nameof(PronounKind.He))]
    [InlineData("HER", nameof(PronounKind.She))]
    [InlineData("themself", nameof(PronounKind.They))]
    [InlineData("its", nameof(PronounKind.It))]
    [InlineData("i", nameof(PronounKind.I))]
    [InlineData("ours", nameof(PronounKind.We))]
    [InlineData("You", nameof(PronounKind.You))]
    [InlineData("whom", nameof(PronounKind.Relative))]
    [InlineData("hallam", nameof(PronounKind.Other))]
    public void Of_tells_whom_a_pronoun_can_stand_for(string word, string kind) => Assert.Equal(kind, Pronouns.Of(word).ToString());

    [Theory]
    [InlineData("Sen.", "senator")]
    [InlineData("GOV.", "governor")]
    [InlineData("Inc.", "company")]
    [InlineData("minister", "minister")]
    public void Noun_writes_abbreviated_offices_out(string word, string noun) => Assert.Equal(noun, Offices.Noun(word).ToString());
}
