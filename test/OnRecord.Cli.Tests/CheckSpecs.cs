using System.Text.Json;
using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests;

/// <summary><c>onrecord check</c> with the model and the rules that the library carries.</summary>
public sealed class CheckSpecs : IDisposable
{
    /// <summary>Breaks OR1001 and says nothing that another rule minds.</summary>
    private const string Draft = "‘We have the money for the bridge,” said Ilse Vantongeren, the harbour master of Vessing.\n";

    private const string Clean = "“We have the money for the bridge,” said Ilse Vantongeren, the harbour master of Vessing.\n";

    private readonly Shell _shell = new() { Read = SharedReader.Read };

    [Fact]
    public async Task Findings_are_1_and_none_are_0()
    {
        var bad = await CheckAsync(Draft);
        var good = await CheckAsync(Clean);

        Assert.Equal((1, "", 0, "No findings in 1 report.\n"), (bad.Code, bad.Error, good.Code, good.Output));
        Assert.EndsWith("\n1 error in 1 report.\n", bad.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_alone_are_0()
    {
        _shell.Write(".onrecord.json", """{"rules":{"mismatched-marks":"note"}}""");

        var result = await CheckAsync(Draft);

        Assert.Equal(0, result.Code);
        Assert.EndsWith("\n1 note in 1 report.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I_get_all_that_is_known_of_a_finding_as_json()
    {
        var report = (await CheckAsync("😀 " + Draft, "--format", "json")).Json.GetProperty("reports")[0];
        var finding = report.GetProperty("findings")[0];
        var place = finding.GetProperty("place");

        Assert.Equal(("draft", "OR1001", "mismatched-marks", "error"), (
            Text(report, "id"), Text(finding, "code"), Text(finding, "rule"), Text(finding, "level")));
        Assert.Equal("[2,37]", place.GetProperty("span").GetRawText());
        Assert.Equal((1, 3, 1, 38, 1), (Number(place, "line"), Number(place, "column"), Number(place, "endLine"),
            Number(place, "endColumn"), Number(place, "paragraph")));
        Assert.Equal("‘We have the money for the bridge,”", Text(place, "text"));
        Assert.Equal("“", Text(finding.GetProperty("fix"), "replacement"));
        Assert.Matches("^[0-9a-f]{16}$", Text(finding, "fingerprint"));
    }

    [Fact]
    public async Task One_bad_report_does_not_stop_the_rest()
    {
        var result = await _shell.RunAsync("check", _shell.Path("gone.txt"), _shell.Write("draft.txt", Draft),
            "--format", "json");
        var json = result.Json;

        Assert.Equal(1, result.Code);
        Assert.StartsWith("onrecord: OR9001: ", result.Error, StringComparison.Ordinal);
        Assert.Equal("OR9001", Text(json.GetProperty("reports")[0].GetProperty("error"), "code"));
        Assert.Equal((1, 1, 1), (Number(json.GetProperty("summary"), "checked"),
            Number(json.GetProperty("summary"), "failed"), Number(json.GetProperty("summary"), "errors")));
    }

    [Fact]
    public async Task Nothing_that_can_be_read_is_3() =>
        Assert.Equal(3, (await _shell.RunAsync("check", _shell.Path("gone.txt"))).Code);

    [Fact]
    public async Task I_can_check_by_one_rule_even_one_that_is_off()
    {
        _shell.Write(".onrecord.json", """{"rules":{"OR1001":"off"}}""");

        Assert.Equal(0, (await CheckAsync(Draft)).Code);
        Assert.Equal(1, (await CheckAsync(Draft, "--rule", "or1001")).Code);
    }

    [Fact]
    public async Task A_rule_that_is_none_is_2()
    {
        var result = await CheckAsync(Draft, "--rule", "mismatched-mark");

        Assert.Equal((2, "onrecord: OR9604: \"mismatched-mark\" is no rule; did you mean OR1001 (mismatched-marks)?\n"),
            (result.Code, result.Error));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("html")]
    public async Task I_get_the_same_output_on_any_number_of_threads(string format)
    {
        Directory.CreateDirectory(_shell.Path("in"));
        for (var i = 0; i < 30; i++)
        {
            _shell.Write($"in/{i:00}.txt", i % 9 == 5 ? "" : i % 2 == 0 ? Draft : Clean);
        }

        var one = await _shell.RunAsync("check", _shell.Path("in"), "--format", format, "--jobs", "1");
        var seven = await _shell.RunAsync("check", _shell.Path("in"), "--format", format, "--jobs", "7");

        Assert.Equal((one.Code, one.Output, one.Error), (seven.Code, seven.Output, seven.Error));
        Assert.Contains("OR1001", one.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_as_sarif_fits_the_schema()
    {
        var result = await _shell.RunAsync("check", _shell.Path("gone.txt"),
            _shell.Write("draft.md", "---\ntitle: Bridge “mended’\n---\n\n" + Draft), "--format", "sarif");

        Assert.Empty(await SarifSchema.FaultsAsync(result.Output));
        Assert.NotEmpty(result.Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
    }

    [Fact]
    public async Task A_remark_in_a_draft_silences_a_rule()
    {
        var path = _shell.Write("draft.md", "<!-- onrecord-ignore OR1001 the mark is in the letter -->\n" + Draft);

        Assert.Equal(0, (await _shell.RunAsync("check", path)).Code);
    }

    [Fact]
    public async Task The_example_is_checked_as_the_documentation_shows()
    {
        var result = await _shell.RunAsync("check", Inquiry.Path);
        var shown = result.Output.Replace(Checkout.Root + "/", "", StringComparison.Ordinal);

        AssertShown.InPage("docs/check.md", "$ onrecord check examples/harbour-inquiry.txt\n", shown);
    }

    [Fact]
    public async Task The_readme_shows_some_of_it()
    {
        var result = await _shell.RunAsync("check", Inquiry.Path);

        AssertShown.PartsInPage("README.md", "$ ./onrecord check examples/harbour-inquiry.txt\n",
            result.Output.Replace(Checkout.Root + "/", "", StringComparison.Ordinal));
    }

    public void Dispose() => _shell.Dispose();

    private Task<ShellResult> CheckAsync(string draft, params string[] args) =>
        _shell.RunAsync(["check", _shell.Write("draft.txt", draft), .. args]);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
