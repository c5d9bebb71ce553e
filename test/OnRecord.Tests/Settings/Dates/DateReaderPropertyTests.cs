using System.Diagnostics;
using CsCheck;
using NodaTime;
using OnRecord.Settings.Dates;
using OnRecord.Text;
using Xunit;

namespace OnRecord.Tests.Settings.Dates;

public sealed class DateReaderPropertyTests
{
    private static readonly LocalDate Published = new(2022, 3, 9);

    // What dates are made of, so that chance makes many that are nearly right.
    private static readonly string[] Pieces =
    [
        "March", "may", "May", "Tues", "Sunday", "8", "31", "0", "2022", "1990s", "'90s", "8th", "35th", "twenty",
            "first",
        "of", "the", "the end of", "last", "next", "this", "past", "week", "weeks", "year", "century", "quarter", "Q3",
            "H2",
        "ago", "from now", "in", "on", "at", "by", "since", "until", "before", "after", "from", "between", "and", "to",
            "-",
        "–", "/", ".", ":", ",", "(", "'", "’s", "p.m.", "am", "noon", "o'clock", "0900 GMT", "25:70", "12:30",
            "tonight",
        "yesterday", "every", "more than", "no later than", "summer", "fall", "will", "said", "2022-03-08", "8/3/2022",
        "99999999999", "9999", "a", "two", "date", "time", "w/c", "\n", "“", "”", "𝟠", "٣", "½", "\0",
    ];

    private static readonly Gen<string> Texts = Gen.Select(
        Gen.Int[0, Pieces.Length - 1], Gen.Int[0, 4]).Array[0, 40].Select(Joined);

    private static readonly Gen<LocalDate?> Days = Gen.OneOf(
        Gen.Const((LocalDate?)null), Gen.Int[-360_000, 360_000].Select(day => (LocalDate?)Published.PlusDays(day)));

    [Fact]
    public void Find_gives_ordered_spans_inside_the_text_and_values_of_the_promised_form() =>
        Gen.Select(Texts, Days).Sample(input => AssertSound(input.Item1, input.Item2), iter: 20_000);

    [Fact]
    public void Find_never_throws_on_any_text() =>
        Gen.Select(Gen.String, Days).Sample(input => AssertSound(input.Item1, input.Item2), iter: 2_000);

    [Fact]
    public void Find_without_a_publication_finds_the_same_words() => Texts.Sample(text =>
    {
        var report = ReportText.From(text);
        Assert.Equal(WordsOf(report, Published), WordsOf(report, null));
    }, iter: 5_000);

    [Theory]
    [InlineData("1/1/1 ")]
    [InlineData("1/")]
    [InlineData("2022-")]
    [InlineData("March ")]
    [InlineData("may-")]
    [InlineData("the end of ")]
    [InlineData("from March to ")]
    [InlineData("two weeks after ")]
    [InlineData("the day before ")]
    [InlineData("every other ")]
    [InlineData("next ")]
    [InlineData("Monday, ")]
    [InlineData("Tuesday the ")]
    [InlineData("3 to ")]
    public void Find_takes_linear_time(string piece)
    {
        ArgumentNullException.ThrowIfNull(piece);
        var (small, large) = (TextOf(piece, 125_000), TextOf(piece, 1_000_000));
        DateReader.Find(small, Published);
        var (first, second) = (TimeOf(small), TimeOf(large));
        // Eight times as long a text; quadratic work would take 64 times as long.
        Assert.True(second < TimeSpan.FromMilliseconds(200) + (24 * first),
            $"{first} for an eighth, {second} for all.");
    }

    private static string WordsOf(ReportText report, LocalDate? published) =>
        string.Join(" | ", DateReader.Find(report, published).Select(mention =>
            mention.Span.In(report.Text).ToString()));

    private static string Joined((int Piece, int Blank)[] pieces) =>
        string.Concat(pieces.Select(piece => Pieces[piece.Piece] + (piece.Blank switch
        {
            0 => "",
            1 => "\n",
            _ =>
            " "
        })));

    private static ReportText TextOf(string piece, int length) =>
        ReportText.From(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));

    private static TimeSpan TimeOf(ReportText text)
    {
        var watch = Stopwatch.StartNew();
        DateReader.Find(text, Published);
        return watch.Elapsed;
    }

    private static void AssertSound(string text, LocalDate? published)
    {
        var end = 0;
        foreach (var mention in DateReader.Find(ReportText.From(text), published))
        {
            Assert.True(mention.Span.Start >= end && mention.Span.End > mention.Span.Start, $"{mention}");
            Assert.True(mention.Span.End <= text.Length, $"{mention}");
            Assert.True(mention.Value is null || IsOfForm(mention.Value), $"{mention}");
            end = mention.Span.End;
        }
    }

    private static bool IsOfForm(string value)
    {
        var ends = value.Split('/');
        return ends.Length <= 2 && ends.All(IsEndOfForm) && ends.Any(end => end != "..")
            && (ends.Length == 1 || ends.Contains("..")
            || WrittenDate.Of(ends[0]).First <= WrittenDate.Of(ends[1]).Last);
    }

    // WrittenDate throws at a day that no calendar has.
    private static bool IsEndOfForm(string end) => end == ".." || WrittenDate.Of(end).First.Year > 0;
}
