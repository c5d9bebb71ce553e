using CsCheck;
using OnRecord.Cli.Screens;

namespace OnRecord.Cli.Tests.Screens;

public sealed class InkedTextTests
{
    [Fact]
    public void Add_long_line_wraps_at_spaces()
    {
        Assert.Equal("one two\nthree\nfour\n", new InkedText(9, colour: false).Add("one two three four").EndLine()
            .ToString());
    }

    [Fact]
    public void Add_word_in_parts_stays_whole()
    {
        var text = new InkedText(9, colour: false).Add("one two").Add("«", Ink.Faint).Add("three»").EndLine();

        Assert.Equal("one\ntwo«three»\n", text.ToString());
    }

    [Fact]
    public void Add_wide_characters_count_two_columns()
    {
        Assert.Equal("日本 語\n日本\n", new InkedText(7, colour: false).Add("日本 語 日本").EndLine().ToString());
    }

    [Fact]
    public void Add_ink_ends_at_the_line()
    {
        var text = new InkedText(5, colour: true).Add("one two", Ink.Cue).EndLine();

        Assert.Equal("\u001b[0;3;33mone\u001b[0m\n\u001b[0;3;33mtwo\u001b[0m\n", text.ToString());
    }

    [Fact]
    public void Add_any_words_fit_the_width_and_stay()
    {
        Gen.String[Gen.Char["ab é日"], 0, 200].Sample(text =>
        {
            var wrapped = new InkedText(12, colour: false).Add(text).EndLine().ToString();
            Assert.Equal(text.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                wrapped.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
            Assert.All(wrapped.Split('\n'), line =>
                Assert.True(!line.Contains(' ', StringComparison.Ordinal) || Columns.Of(line) <= 12, line));
        });
    }

    [Theory]
    [InlineData("short", 5, "short")]
    [InlineData("longer", 5, "long…")]
    [InlineData("日本語", 5, "日本…")]
    public void Fit_shortens_to_the_columns(string text, int columns, string expected)
    {
        Assert.Equal(expected, Columns.Fit(text, columns));
    }
}
