using OnRecord.Tests.Support;
using Xunit;

namespace OnRecord.Tests.People;

/// <summary>Speakers of sources that are neither plain names nor descriptions, and of none.</summary>
public sealed class SpeakerFinderTests
{
    [Fact]
    public void Read_i_outside_quotations_is_the_author()
    {
        var report = SpokenReport.Of("I think the dam should be closed. “I never saw a crack,” said Olga Brandt.");
        report.AssertSpoken("I → the author; Olga Brandt → Olga Brandt");
        Assert.Equal(SpeakerKind.Author, report.Named("the author").Kind);
    }

    [Fact]
    public void Read_i_inside_a_quotation_is_who_says_it()
    {
        var report = SpokenReport.Of("“I just hope that the town gives the council the money to mend the dam and the gates.” ― Olga Brandt.");
        var nested = Assert.Single(report.Reading.Nested);
        Assert.Equal("I", report.Words(nested.Source));
        Assert.Equal("Olga Brandt", report.SpeakerOf(nested)?.Name);
    }

    [Fact]
    public void Read_a_quotation_without_a_source_goes_on_with_the_one_before_it()
    {
        var report = SpokenReport.Of(
            "“The dam is cracked,” Olga Brandt told the meeting on Monday.\n\nPeter Hallam was there. “We knew,” he said, closing the door. “Nobody asked us.”");
        Assert.All(report.Reading.Statements.Skip(1), statement => Assert.Equal("Peter Hallam", report.SpeakerOf(statement)?.Name));
    }

    [Fact]
    public void Read_an_owner_of_what_is_said_is_the_speaker() =>
        SpokenReport.Of("Peter Hallam’s claim that the wards were empty was false.").AssertSpoken("Peter Hallam’s → Peter Hallam");

    [Fact]
    public void Read_a_source_behind_according_to_is_the_speaker() =>
        SpokenReport.Of("According to Peter Hallam, the wards were empty.").AssertSpoken("Peter Hallam → Peter Hallam");
}
