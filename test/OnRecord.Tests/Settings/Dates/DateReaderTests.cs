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
    [InlineData("He resigned on Dec. 31.", "Dec. 31 = 2021-12-31")]
    [InlineData("Updated 2022-03-08.", "2022-03-08 = 2022-03-08")]
    [InlineData("Updated 2022-03-08T14:30 in Kyiv.", "2022-03-08T14:30 = 2022-03-08T14:30")]
    [InlineData("It was sent on 25/12/2021.", "25/12/2021 = 2021-12-25")]
    [InlineData("It was sent on 24.2.2022.", "24.2.2022 = 2022-02-24")]
    [InlineData("It was sent on 05-Aug-2016.", "05-Aug-2016 = 2016-08-05")]
    [InlineData("They met on the 8th.", "the 8th = 2022-03-08")]
    [InlineData("They met on the 10th.", "the 10th = 2022-02-10")]
    [InlineData("They met on Tuesday, March 1.", "Tuesday, March 1 = 2022-03-01")]
    [InlineData("They met on Tuesday, March 9.", "Tuesday, March 9 = 2021-03-09")]
    [InlineData("They met on Thursday the 24th.", "Thursday the 24th = 2022-02-24")]
    public void Find_dates_of_the_calendar(string text, string expected) => AssertFound(expected, text);

    [Theory]
    [InlineData("It began in March 2020.", "March 2020 = 2020-03")]
    [InlineData("It began in January.", "January = 2022-01")]
    [InlineData("It began in April.", "April = 2021-04")]
    [InlineData("It began in April of that year.", "April = 2021-04")]
    [InlineData("It began in 2016.", "2016 = 2016")]
    [InlineData("It began in early 2016.", "early 2016 = 2016")]
    [InlineData("It began in mid-November.", "mid-November = 2021-11")]
    [InlineData("It was so in the 1990s.", "the 1990s = 1990/1999")]
    [InlineData("It was so in the late '80s.", "the late '80s = 1980/1989")]
    [InlineData("Profits in Q3 2016 fell.", "Q3 2016 = 2016-07/2016-09")]
    [InlineData("Profits in the third quarter of 2016 fell.", "the third quarter of 2016 = 2016-07/2016-09")]
    [InlineData("Profits in the first half of last year fell.", "the first half of last year = 2021-01/2021-06")]
    [InlineData("She left in the summer of 2016.", "the summer of 2016 = 2016-22")]
    [InlineData("She left last summer.", "last summer = 2021-22")]
    [InlineData("She left this spring.", "this spring = 2022-21")]
    [InlineData("She left in the first week of March.", "the first week of March = 2022-W09")]
    [InlineData("It is held on the last Friday of March.", "the last Friday of March = 2022-03-25")]
    [InlineData("It grew in the first nine months of 2021.", "the first nine months of 2021 = 2021-01/2021-09")]
    [InlineData("It was built in the 19th century.", "the 19th century = 1800/1899")]
    public void Find_parts_of_dates(string text, string expected) => AssertFound(expected, text);

    [Theory]
    [InlineData("She said so yesterday.", "yesterday = 2022-03-08")]
    [InlineData("She spoke on television tonight.", "tonight = 2022-03-09")]
    [InlineData("She spoke on television last night.", "last night = 2022-03-08")]
    [InlineData("She said so the day before yesterday.", "the day before yesterday = 2022-03-07")]
    [InlineData("She said so two days ago.", "two days ago = 2022-03-07")]
    [InlineData("She said so a week ago.", "a week ago = 2022-W09")]
    [InlineData("She said so three months ago.", "three months ago = 2021-12")]
    [InlineData("She said so 20 years ago.", "20 years ago = 2002")]
    [InlineData("She said so more than two years ago.", "more than two years ago = ../2020")]
    [InlineData("She said so last week.", "last week = 2022-W09")]
    [InlineData("It will end next month.", "next month = 2022-04")]
    [InlineData("She said so earlier this week.", "earlier this week = 2022-W10")]
    [InlineData("She said so this morning.", "this morning = 2022-03-09")]
    [InlineData("She said so at the weekend.", "")]
    [InlineData("She said so last weekend.", "last weekend = 2022-03-05/2022-03-06")]
    [InlineData("She left last June.", "last June = 2021-06")]
    [InlineData("She left in June last year.", "June last year = 2021-06")]
    [InlineData("She left on June 4 last year.", "June 4 last year = 2021-06-04")]
    [InlineData("She left on the 5th of last month.", "the 5th of last month = 2022-02-05")]
    [InlineData("It fell over the past three months.", "the past three months = 2021-12-09/2022-03-09")]
    [InlineData("It fell over the past three decades.", "the past three decades = 1992-03-09/2022-03-09")]
    [InlineData("It will rise in the coming years.", "")]
    [InlineData("She left on Tuesday, two weeks ago.", "Tuesday, two weeks ago = 2022-02-22")]
    [InlineData("They met on Monday of last week’s floods.", "Monday = 2022-03-07; last week = 2022-W09")]
    [InlineData("It will reopen in two weeks.", "in two weeks = 2022-W12")]
    [InlineData("It will reopen in two weeks’ time.", "in two weeks’ time = 2022-W12")]
    [InlineData("It took them only two weeks.", "")]
    [InlineData("It was the third time in two weeks.", "")]
    public void Find_dates_counted_from_the_publication(string text, string expected) => AssertFound(expected, text);

    [Theory]
    [InlineData("He spoke on Tuesday.", "Tuesday = 2022-03-08")]
    [InlineData("He spoke on Wednesday.", "Wednesday = 2022-03-09")]
    [InlineData("He spoke on Thursday.", "Thursday = 2022-03-03")]
    [InlineData("He will speak on Thursday.", "Thursday = 2022-03-10")]
    [InlineData("He is expected to speak on Thursday.", "Thursday = 2022-03-10")]
    [InlineData("On Thursday, he will speak.", "Thursday = 2022-03-10")]
    [InlineData("He said on Monday that he will speak on Thursday.", "Monday = 2022-03-07; Thursday = 2022-03-10")]
    [InlineData("Following Monday's debate, he left.", "Monday = 2022-03-07")]
    [InlineData("He will, he said on Thursday, not speak.", "Thursday = 2022-03-03")]
    [InlineData("He speaks next Tuesday.", "next Tuesday = 2022-03-15")]
    [InlineData("He spoke last Tuesday.", "last Tuesday = 2022-03-01")]
    [InlineData("He spoke on Tuesday of last week.", "Tuesday of last week = 2022-03-01")]
    [InlineData("He spoke late on Monday night.", "Monday night = 2022-03-07")]
    [InlineData("The trial will begin on January 5.", "January 5 = 2023-01-05")]
    [InlineData("The trial began on January 5.", "January 5 = 2022-01-05")]
    [InlineData("The trial began on April 5.", "April 5 = 2021-04-05")]
    public void Find_days_behind_or_ahead_by_the_verbs(string text, string expected) => AssertFound(expected, text);

    [Theory]
    [InlineData("It began at 2:30 p.m. on Monday.", "2:30 p.m. on Monday = 2022-03-07T14:30")]
    [InlineData("It began on Monday at 2.30pm.", "Monday at 2.30pm = 2022-03-07T14:30")]
    [InlineData("It began at noon on Monday.", "noon on Monday = 2022-03-07T12:00")]
    [InlineData("It began at midnight on Monday.", "midnight on Monday = 2022-03-07T00:00")]
    [InlineData("It began at 14:05 on March 1.", "14:05 on March 1 = 2022-03-01T14:05")]
    [InlineData("It began at 0900 GMT on Monday.", "0900 GMT on Monday = 2022-03-07T09:00")]
    [InlineData("It began on Monday at 7 in the evening.", "Monday at 7 in the evening = 2022-03-07T19:00")]
    [InlineData("It was open on Monday from 2 to 4 p.m.",
        "Monday from 2 to 4 p.m. = 2022-03-07T14:00/2022-03-07T16:00")]
    [InlineData("It began at 2:30 p.m.", "2:30 p.m. = open")]
    [InlineData("It began on Monday, 25:70.", "Monday = 2022-03-07")]
    [InlineData("They won 3-2 on Monday.", "Monday = 2022-03-07")]
    public void Find_times(string text, string expected) => AssertFound(expected, text);

    [Theory]
    [InlineData("It rained from 3 to 8 March.", "from 3 to 8 March = 2022-03-03/2022-03-08")]
    [InlineData("It rained March 1-7.", "March 1-7 = 2022-03-01/2022-03-07")]
    [InlineData("It rained on 1–7 March 2020.", "1–7 March 2020 = 2020-03-01/2020-03-07")]
    [InlineData("It rained from March 30 to April 2, 2020.", "from March 30 to April 2, 2020 = 2020-03-30/2020-04-02")]
    [InlineData("It rained between 2014 and 2016.", "between 2014 and 2016 = 2014/2016")]
    [InlineData("The 2014-2018 plan failed.", "2014-2018 = 2014/2018")]
    [InlineData("It rained from Monday to Tuesday.", "from Monday to Tuesday = 2022-03-07/2022-03-08")]
    [InlineData("It rained from November to February.", "from November to February = 2021-11/2022-02")]
    [InlineData("It has rained since 2014.", "since 2014 = 2014/..")]
    [InlineData("It has rained since Monday.", "since Monday = 2022-03-07/..")]
    [InlineData("It stood until March 1.", "until March 1 = ../2022-03-01")]
    [InlineData("It stood before 2018.", "before 2018 = ../2017")]
    [InlineData("It fell after March 1.", "after March 1 = 2022-03-02/..")]
    [InlineData("It will end no later than Friday.", "later than Friday = ../2022-03-11")]
    [InlineData("It has been so from 2010-01-01 till now.", "from 2010-01-01 till now = 2010-01-01/2022-03-09")]
    public void Find_ranges(string text, string expected) => AssertFound(expected, text);

    [Theory]
    [InlineData("They held out for three hours.")]
    [InlineData("He may go, and May I ask why?")]
    [InlineData("Theresa May resigned.")]
    [InlineData("It came before May resigned.")]
    [InlineData("April said the sun sat low, and June agreed.")]
    [InlineData("They march in the fall of the empire.")]
    [InlineData("The Sun and the Mail reported it in a second.")]
    [InlineData("He spoke to 1,984 people in room 2016.")]
    [InlineData("He saw 2016 people and paid $2016.")]
    [InlineData("See https://example.com/2022/03/08/story and www.example.org/2022-03-08.")]
    [InlineData("Call 138-2010-2015 or 123-12-1234.")]
    [InlineData("The shop is open 24/7, and 3/4 of it is new.")]
    [InlineData("She comes every Monday and each March.")]
    [InlineData("The 5-year-old came on the 35th.")]
    [InlineData("It was the worst day of the year, day after day.")]
    [InlineData("The ratio was 4:3, the fever 38.5 and the vote 52-48.")]
    [InlineData("He told the Daily Tomorrow about it.")]
    [InlineData("In her thirties, he said, she was one of a few hundred.")]
    [InlineData("It happened in year 0, or 0000-00-00.")]
    public void Find_leaves_false_friends_alone(string text) => AssertFound("", text);

    [Theory]
    [InlineData("It is dated 31 February.", "31 February = open")]
    [InlineData("It is dated 31/2/2021.", "31/2/2021 = open")]
    [InlineData("It is dated February 30, 2021.", "February 30, 2021 = open")]
    [InlineData("It is dated 29 February 2021.", "29 February 2021 = open")]
    [InlineData("The next day, it fell.", "The next day = open")]
    [InlineData("Two days later, it fell.", "Two days later = open")]
    public void Find_gives_impossible_and_story_days_no_value(string text, string expected) =>
        AssertFound(expected, text);

    [Theory]
    [InlineData("It is dated 8/3/2022.", "8/3/2022 = open")]
    [InlineData("It is dated 8/3/2022, not 25/2/2022.", "8/3/2022 = 2022-03-08; 25/2/2022 = 2022-02-25")]
    [InlineData("It is dated 8/3/2022, not 2/25/2022.", "8/3/2022 = 2022-08-03; 2/25/2022 = 2022-02-25")]
    [InlineData("Dated 8/3/2022, 25/2/2022 and 2/25/2022.",
        "8/3/2022 = open; 25/2/2022 = 2022-02-25; 2/25/2022 = 2022-02-25")]
    [InlineData("It is dated Tuesday 8/3/2022.", "Tuesday 8/3/2022 = 2022-03-08")]
    [InlineData("It is dated 3/3/2022.", "3/3/2022 = 2022-03-03")]
    public void Find_orders_numbers_by_the_texts_own_dates(string text, string expected) => AssertFound(expected, text);

    [Theory]
    [InlineData("She said so last week.", "last week = open")]
    [InlineData("She said so on Monday.", "Monday = open")]
    [InlineData("She said so yesterday at 5 p.m.", "yesterday at 5 p.m. = open")]
    [InlineData("She said so on March 8.", "March 8 = open")]
    [InlineData("She said so between March 8 and 10.", "between March 8 and 10 = open")]
    [InlineData("She has said so since May.", "since May = open")]
    [InlineData("She said so on March 8, 2022.", "March 8, 2022 = 2022-03-08")]
    [InlineData("She has said so since 2014.", "since 2014 = 2014/..")]
    public void Find_without_a_publication_leaves_relative_dates_open(string text, string expected) =>
        AssertFound(expected, text, published: null);

    private static void AssertFound(string expected, string text, string? published = Published)
    {
        var found = DateReader.Find(ReportText.From(text), PublicationDay.Of(published))
            .Select(mention => $"{mention.Span.In(text)} = {mention.Value ?? "open"}");
        Assert.Equal(expected, string.Join("; ", found));
    }
}
