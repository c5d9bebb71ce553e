using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests.Watching;

/// <summary>Ways to call check that make no sense.</summary>
public sealed class CheckModeSpecs : IDisposable
{
    private readonly Shell _shell = new();

    [Theory]
    [InlineData("--lsp takes no INPUT: the editor says what to check.", "--lsp", "draft.txt")]
    [InlineData("--format does not go with --lsp.", "--lsp", "--format", "json")]
    [InlineData("--jobs does not go with --lsp.", "--lsp", "-j", "2")]
    [InlineData("--watch does not go with --lsp.", "--lsp", "--watch")]
    [InlineData("Required argument 'INPUT' missing for command: 'check'.", "--watch")]
    [InlineData("--output does not go with --watch.", "draft.txt", "--watch", "-o", "it.txt")]
    [InlineData("--format does not go with --watch.", "draft.txt", "--watch", "-f", "text")]
    [InlineData("--write-baseline does not go with --watch.", "draft.txt", "--watch", "--write-baseline", "known.json", "--reason", "old")]
    [InlineData("--watch goes with files, and \"-\" is none.", "-", "--watch")]
    [InlineData("--watch goes with files, and \".\" is none.", ".", "--watch")]
    [InlineData("--watch goes with files, and \"*.md\" is none.", "*.md", "--watch")]
    [InlineData("--watch goes with files, and \"https://courier.example/1\" is none.", "https://courier.example/1", "--watch")]
    public async Task What_does_not_go_together_is_refused(string message, params string[] args)
    {
        var result = await _shell.RunAsync(["check", .. args]);

        Assert.Equal((2, $"onrecord: {message}\nTry \"onrecord check --help\".\n"),
            (result.Code, result.Error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task Settings_that_cant_be_used_end_the_server_before_it_begins() =>
        Assert.Equal(2, (await _shell.RunAsync("check", "--lsp", "--rule", "OR0000")).Code);

    public void Dispose() => _shell.Dispose();
}
