using System.Text;
using OnRecord.Cli.CheckFormats;
using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests.CheckFormats;

public sealed class GitHubCheckFormatTests : IDisposable
{
    private const string Text = "The mayor of the town said that\nit was “wrong’ about it all and went home.";

    private readonly Shell _shell = new();

    [Theory]
    [InlineData(FindingLevel.Error, "error")]
    [InlineData(FindingLevel.Warning, "warning")]
    [InlineData(FindingLevel.Note, "notice")]
    public void A_finding_is_a_command(FindingLevel level, string command) => Assert.Equal(
        $"::{command} file=PLACE/it.txt,line=2,endLine=2,col=8,endColumn=15,title=OR1001 mismatched-marks::It does not.%0AAsk somebody who was there.\n",
        Write("it.txt", Text, "“wrong’", level, "It does not."));

    [Fact]
    public void Words_over_several_lines_have_no_columns() => Assert.StartsWith(
        "::notice file=PLACE/it.txt,line=1,endLine=2,title=",
        Write("it.txt", Text, "that\nit was", FindingLevel.Note, "It does not."), StringComparison.Ordinal);

    [Fact]
    public void What_means_something_to_the_runner_is_escaped()
    {
        var line = Write("50%, or: less.txt", Text, "“wrong’", FindingLevel.Error,
            "100% of it\r\n::error::no\u2028::error::nor this");

        Assert.Contains("file=PLACE/50%25%2C or%3A less.txt,", line, StringComparison.Ordinal);
        Assert.Contains("::100%25 of it %0A::error::no%0A::error::nor this%0A", line, StringComparison.Ordinal);
        Assert.Single(line.TrimEnd('\n').Split('\n'));
    }

    public void Dispose() => _shell.Dispose();

    private string Write(string name, string text, string words, FindingLevel level, string message)
    {
        var check = new CheckedDraft(_shell).Of(name, text, CheckedDraft.At(text, words, level, message));
        return Encoding.UTF8.GetString(new GitHubCheckFormat().Write(check, 0).Body.Span)
            .Replace(_shell.Path(""), "PLACE", StringComparison.Ordinal);
    }
}
