using System.Text.Json;
using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests;

/// <summary>Findings that are known and stay.</summary>
public sealed class BaselineSpecs : IDisposable
{
    private const string Draft = "‘We have the money for the bridge,” said Ilse Vantongeren, the harbour master of Vessing.\n";

    private readonly Shell _shell = new() { Read = SharedReader.Read };

    private string Known => _shell.Path("known.json");

    [Fact]
    public async Task What_I_write_down_is_left_out_from_then_on()
    {
        var written = await CheckAsync(Draft, "--write-baseline", Known, "--reason", "as in the letter");
        var moved = await CheckAsync("Vessing has a new bridge, and nobody paid for it.\n\n" + Draft, "--baseline",
            Known);

        Assert.Equal((0, "1 known in 1 report.\n"), (written.Code, written.Output));
        Assert.Equal("onrecord: Wrote \"known.json\": 1 known, 1 of them new.\n", written.Error);
        Assert.Equal((0, "1 known in 1 report.\n", ""), (moved.Code, moved.Output, moved.Error));
    }

    [Fact]
    public async Task What_is_new_is_still_found()
    {
        await CheckAsync(Draft, "--write-baseline", Known, "--reason", "as in the letter");

        var result = await CheckAsync(Draft + "\n‘We have the money for the quay too,” she said.\n", "--baseline",
            Known);

        Assert.Equal(1, result.Code);
        Assert.EndsWith("\n1 error, 1 known in 1 report.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_that_matches_nothing_is_reported()
    {
        await CheckAsync(Draft, "--write-baseline", Known, "--reason", "as in the letter");

        var result = await CheckAsync(Draft.Replace('‘', '“'), "--baseline", Known);
        var json = (await CheckAsync(Draft.Replace('‘', '“'), "--baseline", Known, "--format", "json")).Json;

        Assert.Equal((0, "No findings in 1 report; 1 entry of the baseline no longer matches.\n"),
            (result.Code, result.Output));
        Assert.Matches("^onrecord: OR9608: OR1001 in \"draft\" \\(fingerprint [0-9a-f]{16}, reason \"as in the letter\"\\) is in the baseline but no longer in the report; take the entry out.\n$", result.Error);
        Assert.Equal("as in the letter", json.GetProperty("summary").GetProperty("stale")[0].GetProperty("reason")
            .GetString());
    }

    [Theory]
    [InlineData("--rule", "OR1001")]
    [InlineData("--config", "off.json")]
    public async Task An_entry_is_reported_only_where_it_could_have_matched(string option, string value)
    {
        _shell.Write("off.json", """{"rules":{"OR1001":"off"}}""");
        await CheckAsync(Draft, "--write-baseline", Known, "--reason", "as in the letter");
        var other = _shell.Write("other.txt", Draft.Replace('‘', '“'));
        var here = _shell.Write("draft.txt", Draft.Replace('‘', '“'));

        var result = await _shell.RunAsync("check", option == "--rule" ? other : here, "--baseline", Known, option,
            option == "--rule" ? value : _shell.Path(value));

        Assert.Equal((0, ""), (result.Code, result.Error));
    }

    [Fact]
    public async Task Writing_again_keeps_reasons_and_other_reports_and_drops_what_is_gone()
    {
        await CheckAsync(Draft, "--write-baseline", Known, "--reason", "first");
        await _shell.RunAsync("check", _shell.Write("other.txt", Draft), "--write-baseline", Known, "--reason",
            "second");
        var third = await CheckAsync("‘We have the money for the quay too,” said Ilse Vantongeren, the harbour master.\n", "--write-baseline", Known, "--reason", "third");

        Assert.Equal("onrecord: Wrote \"known.json\": 2 known, 1 of them new; left out 1 that matched nothing.\n",
            third.Error);
        Assert.Equal(["draft: third", "other: second"], Entries()
            .Select(entry => $"{entry.GetProperty("report")}: {entry.GetProperty("reason")}"));
    }

    [Fact]
    public async Task A_baseline_names_no_protected_speaker()
    {
        var text = await File.ReadAllTextAsync(SharedSample.Find("captured-soldiers.txt"),
            TestContext.Current.CancellationToken);
        var name = SharedReader.Read(new Report("it", text))
            .Speakers.First(speaker => speaker.Protected is not null && speaker.NameParts is not null)
            .NameParts!.Family!;
        var path = _shell.Write(name + ".txt", text);

        await _shell.RunAsync("check", path, "--write-baseline", Known, "--reason", "known", "--show-protected",
            "checking lists");
        var again = await _shell.RunAsync("check", path, "--baseline", Known);

        Assert.DoesNotContain(name, await File.ReadAllTextAsync(Known, TestContext.Current.CancellationToken),
            StringComparison.OrdinalIgnoreCase);
        Assert.Equal((0, ""), (again.Code, again.Error));
    }

    [Theory]
    [InlineData("OR9606: The baseline \"known.json\", line 1, column 12, has the schema \"onrecord-baseline/2\", and this version of OnRecord reads \"onrecord-baseline/1\"; write the baseline anew.", "{\"schema\": \"onrecord-baseline/2\", \"known\": []}")]
    [InlineData("OR9606: The baseline \"known.json\", line 1, column 1, has the schema \"\", and", "{\"known\": []}")]
    [InlineData("OR9606: The baseline \"known.json\", line 1, column 1, has no list \"known\".", "{\"schema\": \"onrecord-baseline/1\"}")]
    [InlineData("OR9606: The baseline \"known.json\", line 1, column 2, is not JSON", "{")]
    [InlineData("OR9606: The baseline \"known.json\", line 1, column 45, has a finding without \"rule\".", "{\"schema\": \"onrecord-baseline/1\", \"known\": [{}]}")]
    [InlineData("OR9607: The baseline \"known.json\", line 1, column 45, has a finding of OR1001 without a reason; say why it is to stay.", "{\"schema\": \"onrecord-baseline/1\", \"known\": [{\"rule\":\"OR1001\",\"report\":\"r\",\"fingerprint\":\"0\"}]}")]
    [InlineData("OR9607: The baseline \"known.json\", line 1, column 102, has a finding of OR1001 without a reason; say why it is to stay.", "{\"schema\": \"onrecord-baseline/1\", \"known\": [{\"rule\":\"OR1001\",\"report\":\"r\",\"fingerprint\":\"0\",\"reason\":\" \"}]}")]
    [InlineData("OR9604: The baseline \"known.json\", line 1, column 53: \"OR7777\" is no rule; \"onrecord explain\" lists all rules.", "{\"schema\": \"onrecord-baseline/1\", \"known\": [{\"rule\":\"OR7777\"}]}")]
    public async Task What_is_wrong_is_said_with_its_place(string message, string baseline)
    {
        _shell.Write("known.json", baseline);

        var result = await CheckAsync(Draft, "--baseline", Known);

        Assert.Equal(2, result.Code);
        Assert.StartsWith("onrecord: " + message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_that_is_not_there_is_2()
    {
        var result = await CheckAsync(Draft, "--baseline", Known);

        Assert.Equal((2, "onrecord: OR9605: The baseline \"known.json\" could not be read (it is not there); check the path and its permissions.\n"), (result.Code, result.Error));
    }

    [Fact]
    public async Task I_have_to_give_a_reason()
    {
        var result = await CheckAsync(Draft, "--write-baseline", Known, "--reason", " ");

        Assert.Equal((2, "onrecord: OR9607: Every known finding has a reason, for whoever asks later; say it: --write-baseline FILE --reason \"REASON\".\n"), (result.Code, result.Error));
        Assert.False(File.Exists(Known));
    }

    public void Dispose() => _shell.Dispose();

    private Task<ShellResult> CheckAsync(string draft, params string[] args) =>
        _shell.RunAsync(["check", _shell.Write("draft.txt", draft), .. args]);

    private List<JsonElement> Entries() =>
        [.. JsonElement.Parse(File.ReadAllBytes(Known)).GetProperty("known").EnumerateArray()];
}
