using OnRecord.Cli.Explaining;
using OnRecord.Cli.Screens;

namespace OnRecord.Cli.Tests.Explaining;

public sealed class PlainMarkdownTests
{
    [Theory]
    [InlineData("# One\n\nTwo *and* **three**\nfour.\n", "One\n\nTwo and three four.\n")]
    [InlineData("- one two three four five six seven\n- two\n", "- one two three four five six\n  seven\n- two\n")]
    [InlineData("Before:\n- one\n  goes on\n\nAfter.\n", "Before:\n\n- one goes on\n\nAfter.\n")]
    [InlineData("See [the page](docs/x.md).\n", "See the page.\n")]
    [InlineData("A\n```text\nx  y # no\n\n- z\n```\nB\n", "A\n\n  x  y # no\n\n  - z\n\nB\n")]
    [InlineData("> quoted\n> words\n", "quoted words\n")]
    [InlineData("2 * 3 * 4 and `a * b`\n", "2 * 3 * 4 and `a * b`\n")]
    [InlineData("", "")]
    public void Render_sets_it_for_a_terminal(string markdown, string expected) =>
        Assert.Equal(expected, new PlainMarkdown(new InkedText(30, colour: false)).Render(markdown));
}
