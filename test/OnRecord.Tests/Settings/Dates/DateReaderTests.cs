using OnRecord.Settings.Dates;
using OnRecord.Text;
using Xunit;

namespace OnRecord.Tests.Settings.Dates;

public sealed class DateReaderTests
{
    // A Wednesday.
    private const string Published = "2022-03-09";

    [Theory]
    [InlineData("He resigned on March 8, 2022.", "March 8, 2022 = 2022-03-08")]
    [InlineData("He resigned on 8 March 2021, she said.", "8 March 2021 = 2021-03-08")]
    [InlineData("He resigned on the 8th of March.", "the 8th of March = 2022-03-08")]
    [InlineData("Updated 2022-03-08.", "2022-03-08 = 2022-03-08")]
    [InlineData("It was sent on 25/12/2021.", "25/12/2021 = 2021-12-25")]
    [InlineData("They met on the 8th.", "the 8th = 2022-03-08")]
    [InlineData("They met on Tuesday, March 1.", "Tuesday, March 1 = 2022-03-01")]
    public void Find_absolute_dates(string text, string expected) => AssertFound(expected, text);

    [Theory]
    [InlineData("It began in March 2020.", "March 2020 = 2020-03")]
    [InlineData("It began in 2016.", "2016 = 2016")]
    [InlineData("It was so in the 1990s.", "the 1990s = 1990/1999")]
    [InlineData("Profits in Q3 2016 fell.", "Q3 2016 = 2016-07/2016-09")]
    [InlineData("She left in the summer of 2016.", "the summer of 2016 = 2016-22")]
    public void Find_partial_dates(string text, string expected) => AssertFound(expected, text);

    private static void AssertFound(string expected, string text)
    {
        var found = DateReader.Find(ReportText.From(text), PublicationDay.Of(Published))
            .Select(mention => $"{mention.Span.In(text)} = {mention.Value ?? "open"}");
        Assert.Equal(expected, string.Join("; ", found));
    }
}
