using OnRecord.Tests.Support;
using Xunit;

namespace OnRecord.Tests.People;

/// <summary>Which names and descriptions name one organisation.</summary>
public sealed class OrganisationClustersTests
{
    [Theory]
    [InlineData("The Harbour Workers Union said the strike would go on. Later the Harbour Workers Union said the talks had failed.",
        "The Harbour Workers Union → Harbour Workers Union; the Harbour Workers Union → Harbour Workers Union")]
    [InlineData("The Brelland Grain Council (BGC) said prices would fall. BGC said the stores were full.",
        "The Brelland Grain Council (BGC → Brelland Grain Council; BGC → Brelland Grain Council")]
    [InlineData("The Harbour Workers Union said the strike would go on. The union said the talks had failed.",
        "The Harbour Workers Union → Harbour Workers Union; The union → Harbour Workers Union")]
    [InlineData("Tellmark Inc. said it would close two plants. The company said the workers had been told.",
        "Tellmark Inc. → Tellmark Inc.; The company → Tellmark Inc.")]
    public void Read_names_and_nouns_of_an_organisation_are_one(string text, string spoken)
    {
        var report = SpokenReport.Of(text);
        report.AssertSpoken(spoken);
        Assert.Equal(SpeakerKind.Organisation, Assert.Single(report.Reading.Speakers).Kind);
        Assert.Null(report.Reading.Speakers[0].Description?.Office);
    }

    [Fact]
    public void Read_organisations_of_two_names_are_two() => SpokenReport.Of(
        "The Harbour Workers Union said the strike would go on. The Dockside Teachers Union said the schools were shut.").AssertSpoken(
        "The Harbour Workers Union → Harbour Workers Union; The Dockside Teachers Union → Dockside Teachers Union");
}
