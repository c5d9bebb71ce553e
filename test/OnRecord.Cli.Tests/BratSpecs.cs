using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests;

public sealed class BratSpecs : IDisposable
{
    private readonly Shell _shell =
        new() { Read = report => ReadingSketch.Of(report, new Said(report.Text.Split(' ')[0])) };

    [Fact]
    public async Task I_get_a_text_and_an_annotation_file_for_each_report()
    {
        _shell.Write("a.txt", "Rain, they say.");
        _shell.Write("b.txt", "Snow, they say.");

        await _shell.RunAsync("read", _shell.Path("a.txt"), _shell.Path("b.txt"), "--format", "brat", "-o",
            _shell.Path("out"));

        Assert.Equal("Snow, they say.", Written("b.txt"));
        Assert.Equal("T1\tContent 0 5\tSnow,\nT2\tAttribution-no-source 0 5\tSnow,\nE1\tAttribution-no-source:T2 Content:T1\n", Written("b.ann"));
        Assert.Equal(4, Directory.GetFiles(_shell.Path("out")).Length);
    }

    [Fact]
    public async Task Reports_of_the_same_name_get_files_of_their_own()
    {
        var path = _shell.Write("same.jsonl",
            "{\"id\":\"n\",\"text\":\"Rain, they say.\"}\n{\"id\":\"n\",\"text\":\"Snow, they say.\"}\n");

        await _shell.RunAsync("read", path, "--format", "brat", "-o", _shell.Path("out"));

        Assert.Equal(("Rain, they say.", "Snow, they say."), (Written("n.txt"), Written("n-2.txt")));
    }

    [Fact]
    public async Task My_own_annotations_are_never_written_over()
    {
        var path = _shell.Write("a.txt", "Rain, they say.");
        string[] args = ["read", path, "--format", "brat", "-o", _shell.Path("")];
        await _shell.RunAsync(args);
        _shell.Write("a.ann", "T1\tContent 0 4\tRain\n");

        var result = await _shell.RunAsync(args);

        Assert.Equal(3, result.Code);
        Assert.StartsWith("onrecord: OR9203: ", result.Error, StringComparison.Ordinal);
        Assert.Equal("T1\tContent 0 4\tRain\n",
            await File.ReadAllTextAsync(_shell.Path("a.ann"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Running_again_changes_nothing()
    {
        var path = _shell.Write("a.txt", "Rain, they say.");
        string[] args = ["read", path, "--format", "brat", "-o", _shell.Path("out")];
        await _shell.RunAsync(args);

        var result = await _shell.RunAsync(args);

        Assert.Equal((0, ""), (result.Code, result.Error));
    }

    [Fact]
    public async Task Several_reports_need_a_folder()
    {
        var result = await _shell.RunAsync("read", Bridge.Path, Bridge.Path, "--format", "brat");

        Assert.Equal(2, result.Code);
        Assert.Equal(
            "onrecord: OR9202: Brat keeps one file a report, and there is more than one report; name a folder with \"-o FOLDER\".\n",
            result.Error);
    }

    [Fact]
    public async Task A_span_over_two_lines_is_two_spans()
    {
        using var shell = new Shell
        {
            Input = "“One.\n\n“Two,” he said.",
            Read = report => ReadingSketch.Of(report, new Said("“One.\n\n“Two,”"))
        };

        var result = await shell.RunAsync("read", "-", "--format", "brat");

        Assert.Contains("T1\tContent 0 5;7 13\t“One. “Two,”\n", result.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _shell.Dispose();

    private string Written(string name) => File.ReadAllText(Path.Combine(_shell.Path("out"), name));
}
