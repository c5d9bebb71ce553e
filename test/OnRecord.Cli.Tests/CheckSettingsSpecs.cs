using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests;

/// <summary>Settings of the check: found, read, and refused with a reason.</summary>
public sealed class CheckSettingsSpecs : IDisposable
{
    private const string Draft = "‘We have the money for the bridge,” said Ilse Vantongeren, the harbour master of Vessing.\n";

    private readonly Shell _shell = new() { Read = SharedReader.Read };

    [Fact]
    public async Task Settings_are_found_above_the_report_and_the_nearest_count()
    {
        _shell.Write(".onrecord.json", """{"rules":{"OR1001":"note"}}""");
        Directory.CreateDirectory(_shell.Path("a/b"));
        Directory.CreateDirectory(_shell.Path("c"));
        _shell.Write("c/.onrecord.json", """{"rules":{"OR1001":"off"}}""");
        _shell.Write("a/b/draft.txt", Draft);
        _shell.Write("c/draft.txt", Draft);

        var result = await _shell.RunAsync("check", _shell.Path(""));

        Assert.EndsWith("\n1 note in 2 reports.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_are_named_hold_for_all()
    {
        _shell.Write(".onrecord.json", "broken");
        var other = _shell.Write("other.json", """{"rules":{"OR1001":"warning"}}""");

        var result = await _shell.RunAsync("check", _shell.Write("draft.txt", Draft), "--config", other);

        Assert.Equal(1, result.Code);
        Assert.StartsWith("warning[OR1001]", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("\uFEFF{ // ours\n \"rules\": { \"or1001\": \"error\", }, /* and */ \"spellings\": [[\"Kiev\", \"Kyiv\"]], \"houseNames\": [\"Vessing\"], \"$schema\": \"x\" }")]
    public async Task Settings_may_have_comments_and_commas_too_many(string settings)
    {
        _shell.Write(".onrecord.json", settings);

        Assert.Equal((1, ""), await CheckAsync());
    }

    [Theory]
    [InlineData("OR9602: The settings \".onrecord.json\", line 1, column 1, is not JSON", "rules: off")]
    [InlineData("OR9602: The settings \".onrecord.json\", line 2, column 3, is not JSON", "{\n }}")]
    [InlineData("OR9602: The settings \".onrecord.json\", line 1, column 3, is not JSON", "{ ")]
    [InlineData("OR9602: The settings \".onrecord.json\", line 1, column 1, is not JSON (", "")]
    [InlineData("OR9602: The settings \".onrecord.json\", line 1, column 18, is not JSON (half a character is spelled out); correct it there.", "{ \"houseNames\": [\"\\ud83d\"] }")]
    [InlineData("OR9603: The settings \".onrecord.json\", line 1, column 1, is not a JSON object.", "[]")]
    [InlineData("OR9603: The settings \".onrecord.json\", line 2, column 2, has \"rule\", which means nothing here; it may have \"rules\", \"spellings\", \"houseNames\", \"$schema\".", "{\n \"rule\": {} }")]
    [InlineData("OR9603: The settings \".onrecord.json\", line 1, column 16, has \"rules\" a second time.", "{ \"rules\": {}, \"rules\": {} }")]
    [InlineData("OR9603: The settings \".onrecord.json\", line 1, column 12, has a list where an object { … } belongs.", "{ \"rules\": [\"OR1001\"] }")]
    [InlineData("OR9603: The settings \".onrecord.json\", line 1, column 24, has true or false where a string belongs.", "{ \"rules\": { \"OR1001\": false } }")]
    [InlineData("OR9603: The settings \".onrecord.json\", line 1, column 24, has the level \"of\"; write \"off\", \"note\", \"warning\" or \"error\".", "{ \"rules\": { \"OR1001\": \"of\" } }")]
    [InlineData("OR9603: The settings \".onrecord.json\", line 1, column 31, sets \"mismatched-marks\" a second time.", "{ \"rules\": { \"OR1001\": \"off\", \"mismatched-marks\": \"off\" } }")]
    [InlineData("OR9603: The settings \".onrecord.json\", line 1, column 17, has one spelling alone; a list holds all spellings of one name, such as [\"Kiev\", \"Kyiv\"].", "{ \"spellings\": [[\"Kyiv\"]] }")]
    [InlineData("OR9603: The settings \".onrecord.json\", line 1, column 19, has a number where a string belongs.", "{ \"houseNames\": [ 7 ] }")]
    [InlineData("OR9604: The settings \".onrecord.json\", line 1, column 14: \"OR1O01\" is no rule; did you mean OR1001 (mismatched-marks)", "{ \"rules\": { \"OR1O01\": \"off\" } }")]
    [InlineData("OR9604: The settings \".onrecord.json\", line 1, column 14: \"no such thing\" is no rule; \"onrecord explain\" lists all rules.", "{ \"rules\": { \"no such thing\": \"off\" } }")]
    public async Task What_is_wrong_is_said_with_its_place(string message, string settings)
    {
        _shell.Write(".onrecord.json", settings);

        var (code, error) = await CheckAsync();

        Assert.Equal(2, code);
        Assert.StartsWith("onrecord: " + message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_are_too_large_or_not_there_are_2()
    {
        _shell.Write(".onrecord.json", "{" + new string(' ', 1024 * 1024) + "}");
        var large = await CheckAsync();
        var gone = await _shell.RunAsync("check", _shell.Path("draft.txt"), "--config", _shell.Path("gone.json"));

        Assert.Equal((2, "onrecord: OR9601: The settings \".onrecord.json\" could not be read (it is larger than 1 MB); check the path and its permissions.\n"), large);
        Assert.Equal((2, "onrecord: OR9601: The settings \"gone.json\" could not be read (it is not there); check the path and its permissions.\n"), (gone.Code, gone.Error));
    }

    [Fact]
    public async Task Deep_nesting_is_refused() =>
        Assert.StartsWith("onrecord: OR9602", await ErrorOf(new string('[', 100_000)), StringComparison.Ordinal);

    [Fact]
    public async Task Bytes_that_are_no_utf8_are_refused()
    {
        await File.WriteAllBytesAsync(_shell.Path(".onrecord.json"), [(byte)'{', 0xFF, (byte)'}'],
            TestContext.Current.CancellationToken);

        Assert.Contains("(it is not in UTF-8)", (await CheckAsync()).Error, StringComparison.Ordinal);
    }

    public void Dispose() => _shell.Dispose();

    private async Task<string> ErrorOf(string settings)
    {
        _shell.Write(".onrecord.json", settings);
        return (await CheckAsync()).Error;
    }

    private async Task<(int Code, string Error)> CheckAsync()
    {
        var result = await _shell.RunAsync("check", _shell.Write("draft.txt", Draft));
        return (result.Code, result.Error);
    }
}
