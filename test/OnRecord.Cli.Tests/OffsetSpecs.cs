using System.Text.Json;
using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests;

/// <summary>What leaves the program counts Unicode code points, as Python, brat and the annotation model do.</summary>
public sealed class OffsetSpecs : IDisposable
{
    private const string Text = "🌊🌊 Water, said 👩‍🚒 Mia, “is 𝒄old 🥶”.";

    private readonly Shell _shell = new()
    {
        Input = Text,
        Read = report =>
            ReadingSketch.Of(report, new Said("Water,", "“is 𝒄old 🥶”") { Source = "👩‍🚒 Mia,", Cue = "said" }),
    };

    [Fact]
    public async Task Json_lines_count_code_points()
    {
        var result = await _shell.RunAsync("read", "-", "--format", "jsonl");

        var statement = result.Json.GetProperty("statements")[0];
        Assert.Equal("[[3,9],[24,35]]", statement.GetProperty("content").GetRawText());
        Assert.Equal("[[15,23]]", statement.GetProperty("source").GetRawText());
        Assert.Equal("👩‍🚒 Mia,", Slice(statement.GetProperty("source")[0]));
        Assert.Equal("said", Slice(statement.GetProperty("cue")[0]));
        Assert.Equal("“is 𝒄old 🥶”", Slice(statement.GetProperty("content")[1]));
        Assert.Equal("[[15,23]]", result.Json.GetProperty("speakers")[0].GetProperty("mentions").GetRawText());
    }

    [Fact]
    public async Task Annotations_count_code_points()
    {
        var result = await _shell.RunAsync("read", "-", "--format", "annotations");

        var target = result.Json.GetProperty("items")[0].GetProperty("target")[0].GetProperty("selector");
        Assert.Equal("Water,", target[0].GetProperty("exact").GetString());
        Assert.Equal("🌊🌊 ", target[0].GetProperty("prefix").GetString());
        Assert.Equal((3, 9), (target[1].GetProperty("start").GetInt32(), target[1].GetProperty("end").GetInt32()));
    }

    [Fact]
    public async Task Brat_counts_code_points()
    {
        var result = await _shell.RunAsync("read", "-", "--format", "brat");

        Assert.Contains("\tContent 3 9;24 35\tWater, “is 𝒄old 🥶”\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_count_code_points()
    {
        var result = await _shell.RunAsync("read", "-", "--format", "csv");

        Assert.Contains(",3..9;24..35,", result.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _shell.Dispose();

    private static string Slice(JsonElement span) =>
        string.Concat(Text.EnumerateRunes().Skip(span[0].GetInt32()).Take(span[1].GetInt32() - span[0].GetInt32()));
}
