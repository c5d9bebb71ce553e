using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests;

public sealed class ReadSpecs : IDisposable
{
    private readonly Shell _shell = new() { Read = report => Bridge.Read(WithOrigin(report)) };

    [Fact]
    public async Task I_can_read_a_report_in_the_terminal()
    {
        var result = await _shell.RunAsync("read", Bridge.Path);

        Assert.Equal((0, ""), (result.Code, result.Error));
        AssertVerified.Equal("bridge.text", result.Output);
    }

    [Fact]
    public async Task I_can_read_a_report_in_colour()
    {
        using var shell = new Shell { Read = report => Bridge.Read(WithOrigin(report)), Colour = true };

        var result = await shell.RunAsync("read", Bridge.Path);

        AssertVerified.Equal("bridge.text-in-colour", result.Output);
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("html")]
    [InlineData("brat")]
    [InlineData("annotations")]
    public async Task I_can_export_statements_as(string format)
    {
        var result = await _shell.RunAsync("read", Bridge.Path, "--format", format);

        Assert.Equal((0, ""), (result.Code, result.Error));
        AssertVerified.Equal("bridge." + format, AssertHtml.WithoutStyle(result.Output));
    }

    [Fact]
    public async Task I_can_have_the_text_in_each_json_line()
    {
        var result = await _shell.RunAsync("read", Bridge.Path, "--format", "jsonl", "--with-text");

        Assert.Equal(Bridge.Report.Text, result.Json.GetProperty("report").GetProperty("text").GetString());
    }

    [Fact]
    public async Task I_can_pipe_a_report_in()
    {
        using var shell = new Shell { Input = "Rain is likely, the office said." };

        var result = await shell.RunAsync("read", "-", "--format", "jsonl", "--with-text");

        Assert.Equal(shell.Input, result.Json.GetProperty("report").GetProperty("text").GetString());
    }

    [Fact]
    public async Task I_get_one_page_with_contents_for_several_reports()
    {
        _shell.Write("bridge.txt", Bridge.Report.Text);

        var result = await _shell.RunAsync("read", _shell.Path("bridge.txt"), Bridge.Path, "--format", "html");

        Assert.Contains("<li><a href=\"#r2\">harbour-bridge</a> <span class=\"facts\">11 statements</span></li>",
            result.Output, StringComparison.Ordinal);
        Assert.Equal(2, result.Output.Split("<article").Length - 1);
        AssertHtml.IsSound(result.Output);
    }

    [Fact]
    public async Task I_can_write_to_a_file()
    {
        var onScreen = await _shell.RunAsync("read", Bridge.Path);

        var result = await _shell.RunAsync("read", Bridge.Path, "-o", _shell.Path("view.txt"));

        Assert.Equal("", result.Output);
        Assert.Equal(onScreen.Output, await File.ReadAllTextAsync(_shell.Path("view.txt"),
            TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task I_can_write_over_a_file_that_is_read()
    {
        var path = _shell.Write("bridge.txt", Bridge.Report.Text);

        var result = await _shell.RunAsync("read", path, "-o", path);

        Assert.Equal(0, result.Code);
        Assert.Contains("Who said what", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task I_see_no_progress_in_a_log()
    {
        var result = await _shell.RunAsync("read", Bridge.Path, "-o", _shell.Path("view.txt"));

        Assert.Equal("", result.Error);
    }

    [Fact]
    public async Task I_see_how_far_long_work_is()
    {
        using var shell = new Shell { ErrorIsTerminal = true, Read = SlowRead };

        var result = await shell.RunAsync("read", Bridge.Path, Bridge.Path, "-o", shell.Path("view.txt"), "--jobs",
            "1");

        Assert.Contains("━ 2 of 2 read, ", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("\r\u001b[K", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I_see_which_quotation_marks_were_repaired()
    {
        using var shell = new Shell { Input = "😀 ‘All of it has to be mended,” she said. “This will take a year.”" };

        var result = await shell.RunAsync("read", "-", "--format", "jsonl");

        Assert.Equal("[{\"span\":[2,31],\"repair\":\"mismatched\"}]", result.Json.GetProperty("repairs").GetRawText());
    }

    [Fact]
    public async Task I_see_which_words_mix_alphabets()
    {
        using var shell = new Shell
        {
            Input = "😀 The engineer said that Ivan Petr\u043Ev had opened the gate.",
            Read = report => Shell.NothingFound(report) with { MixedScripts = [new TextSpan(31, 37)] },
        };

        var result = await shell.RunAsync("read", "-", "--format", "jsonl");

        Assert.Equal("[{\"span\":[30,36],\"repair\":\"mixed-script\"}]", result.Json.GetProperty("repairs")
            .GetRawText());
    }

    public void Dispose() => _shell.Dispose();

    private static Reading SlowRead(Report report)
    {
        Thread.Sleep(600);
        return Shell.NothingFound(report);
    }

    private static Report WithOrigin(Report report) => report with
    {
        Outlet = Bridge.Report.Outlet,
        Published = Bridge.Report.Published,
        Address = Bridge.Report.Address,
    };
}
