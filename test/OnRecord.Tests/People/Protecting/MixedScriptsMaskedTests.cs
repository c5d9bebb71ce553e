using OnRecord.People.Protecting;
using OnRecord.Text;
using Xunit;

namespace OnRecord.Tests.People.Protecting;

/// <summary>Words of mixed alphabets in readings whose names are masked.</summary>
public sealed class MixedScriptsMaskedTests
{
    [Fact]
    public void Reading_has_words_that_mix_alphabets_at_their_places_in_the_masked_text()
    {
        const string text = "Dank\u043E wept, and P\u0435ter wept.";
        var reading = new Reading
        {
            Report = new Report("camp", text),
            Text = ReportText.From(text),
            Statements = [],
            MixedScripts = [new TextSpan(0, 5), new TextSpan(16, 21)],
            Speakers =
            [
                new Speaker
                {
                    Id = "p1",
                    Name = "Danko",
                    Kind = SpeakerKind.Person,
                    NameParts = new PersonName { Family = "Danko" },
                    Protected = new Protection { Kind = ProtectionKind.PrisonerOfWar, Shown = [] },
                },
            ],
        };

        var masked = MaskedReading.Of(reading).Reading;

        Assert.Equal(["prisoner of war 1", "P\u0435ter"], masked.MixedScripts.Select(span => span.In(masked.Report.Text).ToString()));
    }
}
