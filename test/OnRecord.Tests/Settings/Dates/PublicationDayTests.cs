using NodaTime;
using OnRecord.Settings.Dates;
using OnRecord.Text;
using Xunit;

namespace OnRecord.Tests.Settings.Dates;

public sealed class PublicationDayTests
{
    [Theory]
    [InlineData("2022-03-08")]
    [InlineData("2022-03-08T23:59:59Z")]
    [InlineData("2022-03-08 10:00")]
    public void Of_a_day_or_time_is_the_day(string published) =>
        Assert.Equal(new LocalDate(2022, 3, 8), PublicationDay.Of(published));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2022")]
    [InlineData("2022-03")]
    [InlineData("2022-02-30")]
    [InlineData("2022-03-081")]
    [InlineData("0000-00-00")]
    [InlineData("9999-12-31")]
    [InlineData("-999-01-01")]
    [InlineData("8 March 2022")]
    public void Of_what_tells_no_usable_day_is_null(string? published) => Assert.Null(PublicationDay.Of(published));

    [Theory]
    [InlineData(-9998)]
    [InlineData(1)]
    [InlineData(2999)]
    [InlineData(9999)]
    public void Find_takes_any_day_of_publication(int year)
    {
        const string text =
            "Yesterday, last century, 999 years ago, in the next 400 years, on Feb. 29, Friday the 13th.";
        var found = DateReader.Find(ReportText.From(text), new LocalDate(year, 12, 31));
        Assert.NotEmpty(found);
    }
}
