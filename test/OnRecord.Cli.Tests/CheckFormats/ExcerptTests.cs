using CsCheck;
using OnRecord.Cli.CheckFormats;
using OnRecord.Cli.Screens;

namespace OnRecord.Cli.Tests.CheckFormats;

public sealed class ExcerptTests
{
    private const string Line = "one two three four five six seven eight nine ten eleven twelve";

    [Theory]
    [InlineData(24, 27, 80, "one two three four five six seven eight nine ten eleven twelve", 24)]
    [InlineData(24, 27, 30, "…four five six seven eight…", 11)]
    [InlineData(0, 3, 30, "one two three four five six…", 0)]
    [InlineData(56, 62, 30, "…eight nine ten eleven twelve", 23)]
    [InlineData(4, 48, 30, "…two three four five six seve…", 1)]
    public void Of_shows_the_words_and_what_fits_around_them(int from, int to, int room, string expected, int indent)
    {
        var excerpt = Excerpt.Of(Line, new TextSpan(0, Line.Length), new TextSpan(from, to), room);

        Assert.Equal((expected, indent), (excerpt.Text, excerpt.Indent));
    }

    [Fact]
    public void Of_fits_any_room_and_points_at_the_words() =>
        Gen.Select(Gen.String[Gen.Char["ab 汉\t’\u0301"], 1, 60], Gen.Int[0, 59], Gen.Int[0, 59], Gen.Int[10, 70])
            .Sample((text, one, other, room) =>
        {
            var (start, end) = (Math.Min(one, text.Length), Math.Min(other, text.Length));
            var words = new TextSpan(Math.Min(start, end), Math.Max(start, end));
            var excerpt = Excerpt.Of(text, new TextSpan(0, text.Length), words, room);
            var shown = VisibleText.Of(text);
            return Columns.Of(excerpt.Text) <= room && excerpt.Indent + excerpt.Width <= room + 1
                && (Columns.Of(shown[words.Start..words.End]) > room - 2
                    || excerpt.Text.Contains(shown[words.Start..words.End], StringComparison.Ordinal));
        });
}
