namespace OnRecord.Reports.Tests;

public sealed class ReportNameTests
{
    [Theory]
    [InlineData("gazette_2031-05-02_the-pumps-failed.txt", "gazette", "2031-05-02")]
    [InlineData("the_gazette_2031-05-02_pumps", "the_gazette", "2031-05-02")]
    [InlineData("2031-05-02-pumps.html", null, "2031-05-02")]
    [InlineData("pumps 2031-05-02", null, "2031-05-02")]
    [InlineData("77_2031-05-02_pumps", null, "2031-05-02")]
    [InlineData("gazette_2031-02-30_pumps", null, null)]
    [InlineData("12031-05-021", null, null)]
    [InlineData("pumps", null, null)]
    [InlineData("", null, null)]
    public void Of_reads_outlet_and_day(string name, string? outlet, string? published) =>
        Assert.Equal(new ReportName(outlet, published), ReportName.Of(name));
}
