using System.Text.Json;
using OnRecord.Cli.Screens;
using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests;

public sealed class ExitCodeSpecs : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public async Task I_get_the_version()
    {
        var result = await _shell.RunAsync("--version");

        Assert.Equal((0, "0.1.0"), (result.Code, result.Output.Trim()));
    }

    [Theory]
    [InlineData("help", "--help")]
    [InlineData("help-read", "read", "--help")]
    [InlineData("help-check", "check", "--help")]
    [InlineData("help-explain", "explain", "--help")]
    [InlineData("help-add", "add", "--help")]
    [InlineData("help-find", "find", "--help")]
    [InlineData("help-speaker", "speaker", "--help")]
    [InlineData("help-speakers", "speakers", "--help")]
    [InlineData("help-follow", "follow", "--help")]
    [InlineData("help-threads", "threads", "--help")]
    [InlineData("help-export", "export", "--help")]
    [InlineData("help-ledger", "ledger", "--help")]
    public async Task I_get_help(string name, params string[] args)
    {
        var result = await _shell.RunAsync(args);

        Assert.Equal(0, result.Code);
        AssertVerified.Equal(name, result.Output.Replace($"[default: {Environment.ProcessorCount}]", "[default: N]",
            StringComparison.Ordinal));
        Assert.All(result.Output.Split('\n'), line => Assert.True(line.TrimEnd().Length <= 80, line));
    }

    [Theory]
    [InlineData("Say what to do, such as \"onrecord read FILE\".")]
    [InlineData("\"raed\" is nothing that onrecord can do.", "raed", "x.txt")]
    [InlineData("Required argument 'INPUT' missing for command: 'read'.", "read")]
    [InlineData("Argument 'xml' not recognized. Must be one of:  'text'  'jsonl'  'csv'  'html'  'brat'  'annotations'", "read", "x", "--format", "xml")]
    [InlineData("--jobs needs a whole number of at least 1, not \"0\".", "read", "x", "--jobs", "0")]
    [InlineData("--jobs needs a whole number of at least 1, not \"many\".", "read", "x", "--jobs", "many")]
    [InlineData("--with-text goes with --format jsonl only.", "read", "x", "--format", "csv", "--with-text")]
    [InlineData("--reason goes with --write-baseline only.", "check", "x", "--reason", "so")]
    public async Task Wrong_use_is_2(string message, params string[] args)
    {
        var result = await _shell.RunAsync(args);

        var verb = args switch { ["read", ..] => "read ", ["check", ..] => "check ", _ => "" };
        Assert.Equal((2, $"onrecord: {message}\nTry \"onrecord {verb}--help\".\n"), (result.Code, result.Error));
    }

    [Fact]
    public async Task A_report_that_cannot_be_read_is_an_error_line_and_the_rest_go_on()
    {
        var result = await _shell.RunAsync("read", _shell.Path("gone.txt"), Bridge.Path, "--format", "jsonl");

        var lines = result.Output.Split('\n').Where(line => line.Length > 0).Select(line => JsonElement.Parse(line))
            .ToList();
        Assert.Equal(0, result.Code);
        Assert.Equal("gone", lines[0].GetProperty("id").GetString());
        Assert.Equal("OR9001", lines[0].GetProperty("error").GetProperty("code").GetString());
        Assert.Equal("harbour-bridge", lines[1].GetProperty("id").GetString());
        Assert.StartsWith("onrecord: OR9001: Nothing is called \"gone.txt\"", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    [InlineData("html")]
    [InlineData("annotations")]
    public async Task Nothing_read_at_all_is_3(string format)
    {
        var result = await _shell.RunAsync("read", _shell.Path("gone.txt"), _shell.Path("lost.txt"), "--format",
            format);

        Assert.Equal(3, result.Code);
        Assert.Equal(2, result.Error.Split("onrecord: OR9001:").Length - 1);
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_is_3()
    {
        var result = await _shell.RunAsync("read", Bridge.Path, "-o", _shell.Path("no/such/folder.csv"));

        Assert.Equal(3, result.Code);
        Assert.Equal(
            "onrecord: OR9201: The output \"no/such/folder.csv\" could not be written (its folder does not exist); check the path, its permissions and the space left.\n",
            result.Error);
    }

    [Fact]
    public async Task A_fault_in_one_report_does_not_stop_the_others()
    {
        using var screen = new MemoryStream();
        using var error = new StringWriter();
        var folder = Directory.CreateTempSubdirectory();
        var (bad, good) = (Path.Combine(folder.FullName, "bad.txt"), Path.Combine(folder.FullName, "good.txt"));
        await File.WriteAllTextAsync(bad, "The mayor said that the bridge would reopen in June.",
            TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(good, "The guard said that the gate was open all night.",
            TestContext.Current.CancellationToken);
        var line = new CommandLine(new Screen { Output = screen, Error = error }, _ => report =>
            report.Id == "bad" ? throw new InvalidOperationException("No such index.")
                : new Reading { Report = report, Text = OnRecord.Text.ReportText.From(report.Text), Statements = [] });

        Assert.Equal(0, await line.RunAsync(["read", bad, good, "--format", "jsonl"]));
        var lines = System.Text.Encoding.UTF8.GetString(screen.ToArray())
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Contains("\"code\":\"OR9401\"", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("\"error\"", lines[1], StringComparison.Ordinal);
        Assert.Contains("OR9401", error.ToString(), StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_damaged_model_is_3()
    {
        using var screen = new MemoryStream();
        using var error = new StringWriter();
        var line = new CommandLine(
            new Screen { Output = screen, Error = error },
            _ => throw new OnRecordException("OR9101", "The model is damaged; install OnRecord again."));

        Assert.Equal(3, await line.RunAsync(["read", Bridge.Path]));
        Assert.Equal("onrecord: OR9101: The model is damaged; install OnRecord again.", error.ToString().Trim());
    }

    [Fact]
    public async Task A_failed_run_leaves_the_output_file_as_it_was()
    {
        using var shell = new Shell { Read = _ => throw new OnRecordException("OR9102", "It broke.") };
        var path = shell.Write("out.csv", "what was there");

        var result = await shell.RunAsync("read", Bridge.Path, "--format", "csv", "-o", path);

        Assert.Equal(3, result.Code);
        Assert.Equal("what was there", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal([path], Directory.GetFiles(shell.Path("")));
    }

    public void Dispose() => _shell.Dispose();
}
