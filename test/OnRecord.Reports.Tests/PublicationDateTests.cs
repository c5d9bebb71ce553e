namespace OnRecord.Reports.Tests;

public class PublicationDateTests
{
    [Theory]
    [InlineData("2022", "2022")]
    [InlineData("2022-03", "2022-03")]
    [InlineData(" 2022-03-04 ", "2022-03-04")]
    [InlineData("2022-03-04T10:00:00+02:00", "2022-03-04T08:00:00Z")]
    [InlineData("2022-03-04T10:00:00-0530", "2022-03-04T15:30:00Z")]
    [InlineData("2022-03-04T10:00:00.123Z", "2022-03-04T10:00:00Z")]
    [InlineData("2022-03-04 23:30:00", "2022-03-04")]
    [InlineData("Fri, 04 Mar 2022 10:00:00 GMT", "2022-03-04T10:00:00Z")]
    [InlineData("March 4, 2022", "2022-03-04")]
    [InlineData("4 March 2022", "2022-03-04")]
    [InlineData("10:30", null)]
    [InlineData("March 4", null)]
    [InlineData("2022-13-01", null)]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Normalise_brings_dates_into_one_form(string? written, string? expected) =>
        Assert.Equal(expected, PublicationDate.Normalise(written));
}
