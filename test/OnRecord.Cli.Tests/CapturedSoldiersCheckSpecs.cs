using System.Text.Json;
using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests;

/// <summary>The check of a report on captured soldiers, by the model that the library carries: what a sub-editor would
/// mark, and little else.</summary>
public sealed class CapturedSoldiersCheckSpecs : IDisposable
{
    private const int MostFindings = 14;

    private readonly string _path = SharedSample.Find("captured-soldiers.txt");
    private readonly StatementReader _reader = StatementReader.Load();
    private readonly Shell _shell;

    public CapturedSoldiersCheckSpecs() => _shell = new Shell { Read = _reader.Read };

    public void Dispose()
    {
        _shell.Dispose();
        _reader.Dispose();
    }

    [Theory]
    [InlineData("OR1001", 15, "‘Simply understanding")]
    [InlineData("OR1002", 5, "terrible mistake")]
    [InlineData("OR2001", 13, "is believed")]
    [InlineData("OR2002", 11, "prisoner of war 1")]
    [InlineData("OR2004", 21, "a peace treaty")]
    [InlineData("OR3002", 21, "reconnaissance soldiers")]
    [InlineData("OR4001", 13, "last week")]
    [InlineData("OR5001", 5, "troops")]
    [InlineData("OR5002", 7, "prisoner of war 1")]
    [InlineData("OR5002", 13, "prisoner of war 2")]
    public async Task What_a_sub_editor_would_mark_is_found(string code, int line, string words) =>
        Assert.Contains(await FindingsAsync(), finding => finding.GetProperty("code").GetString() == code
            && finding.GetProperty("place").GetProperty("line").GetInt32() == line
            && finding.GetProperty("place").GetProperty("text").GetString()!.Contains(words, StringComparison.Ordinal));

    [Theory]
    [InlineData("OR1002", "what a mistake")]
    [InlineData("OR1002", "is one and not the group")]
    [InlineData("OR3002", "seven officers")]
    [InlineData("OR4001", "Tuesday")]
    [InlineData("OR5001", "on whose cameras they spoke")]
    public async Task What_it_rests_on_is_told(string code, string words) =>
        Assert.Contains(await FindingsAsync(), finding => finding.GetProperty("code").GetString() == code
            && Said(finding).Contains(words, StringComparison.Ordinal));

    [Fact]
    public async Task And_it_says_little_else() =>
        Assert.InRange((await FindingsAsync()).Count, 10, MostFindings);

    // A finding's sentence and its evidence's notes, as a person reads them.
    private static string Said(JsonElement finding)
    {
        var evidence = finding.GetProperty("evidence").EnumerateArray()
            .Select(static one => $"{one.GetProperty("note")} {one.GetProperty("place").GetProperty("text")}");
        return string.Join('\n', evidence.Prepend(finding.GetProperty("message").GetString()));
    }

    private async Task<List<JsonElement>> FindingsAsync()
    {
        var result = await _shell.RunAsync("check", _path, "--format", "json");
        Assert.Equal((1, ""), (result.Code, result.Error));
        using var json = JsonDocument.Parse(result.Output);
        var report = json.RootElement.GetProperty("reports")[0];
        return [.. report.GetProperty("findings").EnumerateArray().Select(static one => one.Clone())];
    }
}
