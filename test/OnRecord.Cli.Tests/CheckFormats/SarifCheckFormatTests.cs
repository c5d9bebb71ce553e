using System.Text;
using System.Text.Json;
using OnRecord.Cli.CheckFormats;
using OnRecord.Cli.Checking;
using OnRecord.Cli.CheckSettings;
using OnRecord.Cli.Tests.Support;
using OnRecord.Reports;

namespace OnRecord.Cli.Tests.CheckFormats;

public sealed class SarifCheckFormatTests : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public async Task A_run_fits_the_schema_of_the_standard()
    {
        var known = new CheckedDraft(_shell) { Known = { [$"{9:x16}"] = "as it was told" } }.Of("known.txt",
            Inquiry.Text, Inquiry.Findings);
        var (log, json) = Write([Inquiry.Check(_shell), known], new CheckSummary
        {
            Checked = 2,
            Failures = [Assert.IsType<ReportFailure>(Assert.Single(ReportSource.From([_shell.Path("gone.txt")])
                .Read(TestContext.Current.CancellationToken)))],
            Stale = [new KnownFinding("OR1001", "quay", "00", "it was so")],
        });

        Assert.Empty(await SarifSchema.FaultsAsync(json));
        Assert.Equal(10, log.GetProperty("results").GetArrayLength());
        Assert.Equal("as it was told", Assert.Single(log.GetProperty("results").EnumerateArray(),
            one => one.TryGetProperty("suppressions", out _))
            .GetProperty("suppressions")[0].GetProperty("justification").GetString());
        var invocation = log.GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal("OR9001", invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("descriptor")
            .GetProperty("id").GetString());
        Assert.Equal("OR9608", invocation.GetProperty("toolConfigurationNotifications")[0].GetProperty("descriptor")
            .GetProperty("id").GetString());
    }

    [Fact]
    public async Task The_schema_refuses_what_is_no_sarif()
    {
        Assert.NotEmpty(await SarifSchema.FaultsAsync("""{"version":"2.1.0","runs":[{"tool":{"driver":{}}}]}"""));
        Assert.NotEmpty(await SarifSchema.FaultsAsync("""{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[{"message":{"text":"x"},"levle":"error"}]}]}"""));
    }

    [Fact]
    public void Every_rule_is_described() =>
        Assert.All(Write([]).Log.GetProperty("tool").GetProperty("driver").GetProperty("rules")
        .EnumerateArray(), rule =>
    {
        Assert.NotEqual("", rule.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.NotEqual("", rule.GetProperty("help").GetProperty("text").GetString());
        Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level")
            .GetString(), (string[])["error", "warning", "note"]);
    });

    [Fact]
    public void Regions_cut_the_words_out_of_the_file()
    {
        const string text = "The 😀 of the town said that\r\nit was “wrong’ about it all and went home.";
        var result = Write([Draft("it.txt", text)]).Log.GetProperty("results")[0];
        var region = Region(result);

        Assert.Equal("“wrong’", text.Substring(region.GetProperty("charOffset").GetInt32(),
            region.GetProperty("charLength").GetInt32()));
        Assert.Equal((2, 8, 2, 15), Corners(region));
        Assert.Equal("“wrong’", region.GetProperty("snippet").GetProperty("text").GetString());
    }

    [Fact]
    public void Columns_count_code_units()
    {
        var region = Region(Write([Draft("it.txt", "The 😀 said that it was “wrong’ about it all and went home.")])
            .Log.GetProperty("results")[0]);

        Assert.Equal((1, 25, 1, 32), Corners(region));
    }

    [Fact]
    public void A_path_is_a_reference()
    {
        var uri = Location(Write([Draft("100% of it: Zürich.txt", "The mayor said that it was “wrong’ about it all.")])
            .Log.GetProperty("results")[0])
            .GetProperty("artifactLocation").GetProperty("uri").GetString()!;

        Assert.StartsWith("file:///", uri, StringComparison.Ordinal);
        Assert.EndsWith("/100%25%20of%20it%3A%20Z%C3%BCrich.txt", uri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("it.html", "<html><body><article><p>The mayor of the town said that it was “wrong’ about it all, and then she went home to her town.</p></article></body></html>")]
    [InlineData("it.jsonl", "{\"text\":\"The mayor of the town said that it was “wrong’ about it all.\"}")]
    public async Task What_is_no_text_of_the_file_has_no_columns(string name, string file)
    {
        var (log, json) = Write([Draft(name, file)]);
        var result = log.GetProperty("results")[0];
        var hasRegion = Location(result).TryGetProperty("region", out var region);

        Assert.Empty(await SarifSchema.FaultsAsync(json));
        Assert.Equal(name == "it.jsonl", hasRegion);
        Assert.True(!hasRegion || region.GetRawText() == "{\"startLine\":1}");
        Assert.Equal("“wrong’", result.GetProperty("locations")[0].GetProperty("logicalLocations")[0]
            .GetProperty("name").GetString());
        Assert.False(result.TryGetProperty("fixes", out _));
    }

    [Fact]
    public void A_fix_replaces_what_stands_in_the_file()
    {
        var result = Write([Inquiry.Check(_shell)]).Log.GetProperty("results").EnumerateArray()
            .Single(one => one.TryGetProperty("fixes", out _));
        var replacement = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0]
            .GetProperty("replacements")[0];
        var region = replacement.GetProperty("deletedRegion");

        Assert.Equal("‘", Inquiry.Text.Substring(region.GetProperty("charOffset").GetInt32(),
            region.GetProperty("charLength").GetInt32()));
        Assert.Equal("“", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
    }

    public void Dispose() => _shell.Dispose();

    private static JsonElement Location(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation");

    private static JsonElement Region(JsonElement result) => Location(result).GetProperty("region");

    private static (int, int, int, int) Corners(JsonElement region) =>
        (Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endLine"),
            Number(region, "endColumn"));

    private static int Number(JsonElement region, string name) => region.GetProperty(name).GetInt32();

    private ShownCheck Draft(string name, string file)
    {
        var read = Assert.IsType<ReportRead>(Assert.Single(ReportSource.From([_shell.Write(name, file)]).Read()));
        var finding = CheckedDraft.At(read.Report.Text, "“wrong’", FindingLevel.Error, "It does not hold up.") with
        {
            Fix = new FindingFix(Camp.Find(read.Report.Text, "’"), "”", "Close it"),
        };
        return new CheckedDraft(_shell).Of(name, file, finding);
    }

    private static (JsonElement Log, string Json) Write(IReadOnlyList<ShownCheck> checks, CheckSummary? summary = null)
    {
        var format = new SarifCheckFormat("checking lists");
        var pieces = checks.Select((check, index) => Encoding.UTF8.GetString(format.Write(check, index).Body.Span));
        var json = ((ICheckFormat)format).Head + string.Join(((ICheckFormat)format).Between, pieces)
            + format.Foot(summary ?? new CheckSummary());
        return (JsonElement.Parse(json).GetProperty("runs")[0], json);
    }
}
