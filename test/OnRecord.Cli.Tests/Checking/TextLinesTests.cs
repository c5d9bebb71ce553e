using CsCheck;
using OnRecord.Cli.Checking;

namespace OnRecord.Cli.Tests.Checking;

public sealed class TextLinesTests
{
    [Theory]
    [InlineData("", 0, 1, 1, 1)]
    [InlineData("abc", 3, 1, 4, 4)]
    [InlineData("a\nbc", 1, 1, 2, 2)]
    [InlineData("a\nbc", 2, 2, 1, 1)]
    [InlineData("a\r\nbc", 4, 2, 2, 2)]
    [InlineData("a\rb\n\nc", 5, 4, 1, 1)]
    [InlineData("😀é\n😀x", 6, 2, 2, 3)]
    [InlineData("a\n", 2, 2, 1, 1)]
    public void At_tells_line_and_column(string text, int offset, int line, int column, int unitColumn) =>
        Assert.Equal(new LinePlace(line, column, unitColumn), new TextLines(text).At(offset));

    [Fact]
    public void Lines_and_their_ends_make_up_the_text() => Gen.String[Gen.Char["ab\r\n"], 0, 40].Sample(text =>
    {
        var lines = new TextLines(text);
        var expected = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        return lines.IndexOf(text.Length) == expected.Length - 1
            && expected.Index().All(line => lines[line.Index].In(text).SequenceEqual(line.Item));
    });
}
