using CsCheck;
using Xunit;

namespace OnRecord.Tests;

public sealed class CodePointsTests
{
    [Theory]
    [InlineData("plain", 3, 3)]
    [InlineData("é“x", 2, 2)]
    [InlineData("😀x", 2, 1)]
    [InlineData("😀😀", 4, 2)]
    [InlineData("a😀b😀c", 7, 5)]
    public void Before_counts_a_pair_as_one(string text, int index, int expected) =>
        Assert.Equal(expected, CodePoints.Of(text).Before(index));

    [Fact]
    public void Before_inside_a_pair_is_its_start() => Assert.Equal(1, CodePoints.Of("a😀").Before(2));

    [Fact]
    public void Before_half_a_pair_counts_as_one() =>
        Assert.Equal(4, CodePoints.Of("a\uDE00\uD83Db").Before(4));

    [Fact]
    public void Before_any_text_counts_what_Python_counts() =>
        Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.Char['\uD83D', '\uD83E'], Gen.Char['\uDE00', '\uDE0F'])].Sample(text =>
        {
            var points = CodePoints.Of(text);
            var (units, count) = (0, 0);
            foreach (var rune in text.EnumerateRunes())
            {
                Assert.Equal(count++, points.Before(units));
                units += rune.Utf16SequenceLength;
            }

            Assert.Equal(count, points.Before(text.Length));
        });

    [Theory]
    [InlineData("plain", 1, 5, 1, 5)]
    [InlineData("a😀b😀c", 1, 3, 1, 4)]
    [InlineData("a😀b😀c", 3, 5, 4, 7)]
    [InlineData("a\uDE00\uD83Db", 2, 4, 2, 4)]
    public void TryFind_turns_code_points_into_code_units(string text, int start, int end, int from, int to)
    {
        Assert.True(CodePoints.Of(text).TryFind(new TextSpan(start, end), out var span));
        Assert.Equal(new TextSpan(from, to), span);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(0, 4)]
    public void TryFind_what_is_empty_or_outside_the_text_says_no(int start, int end) =>
        Assert.False(CodePoints.Of("a😀b").TryFind(new TextSpan(start, end), out _));

    [Fact]
    public void TryFind_any_span_of_any_text_is_where_Before_points_back_to() =>
        Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.Char['\uD83D', '\uD83E'], Gen.Char['\uDE00', '\uDE0F'])].Sample(text =>
        {
            var points = CodePoints.Of(text);
            for (var i = 0; i < points.Count; i++)
            {
                Assert.True(points.TryFind(new TextSpan(i, points.Count), out var span));
                Assert.Equal((i, text.Length), (points.Before(span.Start), span.End));
            }
        });
}
