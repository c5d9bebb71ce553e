using System.Text;
using System.Text.Json;
using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests;

/// <summary>Names of prisoners of war, hostages, detainees, minors and victims of sexual violence leave the program
/// only for a reason.</summary>
public sealed class ProtectedSpecs : IDisposable
{
    // A given name that an unprotected speaker has too may stand in that speaker's name.
    private const string Other = "Oleg Lavin";

    private readonly Shell _shell = new() { Read = report => Camp.Read(Camp.Report(report)) };

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    [InlineData("html")]
    [InlineData("jsonl")]
    [InlineData("jsonl", "--with-text")]
    [InlineData("brat")]
    [InlineData("annotations")]
    public async Task No_protected_name_leaves_in(string format, params string[] more)
    {
        var result = await ReadAsync(["--format", format, .. more]);

        Assert.Equal((0, ""), (result.Code, result.Error));
        AssertNoName(result.Output);
        Assert.Contains("prisoner of war 2", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_protected_name_leaves_in_brat_files()
    {
        await ReadAsync("--format", "brat", "-o", _shell.Path("out"));

        foreach (var path in Directory.GetFiles(_shell.Path("out")))
        {
            AssertNoName(Path.GetFileName(path)
                + await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        }

        Assert.Equal(["prisoner-of-war-1_at_the_river.ann", "prisoner-of-war-1_at_the_river.txt"],
            Directory.GetFiles(_shell.Path("out")).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("text", "Protected names are shown: checking the camp's lists")]
    [InlineData("csv", ",prisoner of war,checking the camp's lists")]
    [InlineData("html", "<strong>Names are shown.</strong> The reason given: checking the camp&#39;s lists")]
    [InlineData("jsonl", "\"showProtected\":\"checking the camp's lists\"")]
    [InlineData("brat", "#1\tAnnotatorNotes T1\tProtected names shown: checking the camp's lists\n")]
    [InlineData("annotations", "\"onrecord:showProtected\":\"checking the camp's lists\"")]
    public async Task I_can_see_names_for_a_reason_which_the_output_repeats(string format, string line)
    {
        var result = await ReadAsync("--format", format, "--show-protected", " checking\nthe camp's lists ");

        Assert.Contains(line, result.Output, StringComparison.Ordinal);
        Assert.Contains("Semyonovich", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("prisoner of war 1", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    public async Task I_have_to_give_a_reason(string reason)
    {
        var result = await ReadAsync("--show-protected", reason);

        Assert.Equal(2, result.Code);
        Assert.Equal(
            "onrecord: OR9204: Names of protected speakers are shown for a reason only, which the output repeats; say it: --show-protected \"REASON\".\n",
            result.Error);
    }

    [Fact]
    public async Task A_reason_cannot_steer_my_terminal()
    {
        var result = await ReadAsync("--show-protected", "because\u001b[2J");

        Assert.Contains("because␛[2J", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_text_offsets_count_into_the_masked_text()
    {
        var json = (await ReadAsync("--format", "jsonl", "--with-text")).Json;
        var text = json.GetProperty("report").GetProperty("text").GetString()!;
        var statement = json.GetProperty("statements")[0];

        Assert.Equal("“I, prisoner of war 1, ask your pardon,”", Slice(text, statement.GetProperty("content")[0]));
        Assert.Equal("“prisoner of war 2 is with me.”", Slice(text, statement.GetProperty("content")[1]));
        Assert.Equal("reporters", Slice(text, statement.GetProperty("addressee")[0]));
        Assert.Equal("on Friday", Slice(text, statement.GetProperty("when").GetProperty("text")));
        Assert.Equal("Vessing", Slice(text, statement.GetProperty("where")));
        Assert.Equal("Captured Belmark soldiers", Slice(text, statement.GetProperty("settingSpans")[0]));
        Assert.Equal("24", Slice(text, json.GetProperty("speakers")[0].GetProperty("description").GetProperty("age")));
        Assert.Equal("prisoner of war 1", Slice(text, json.GetProperty("speakers")[0].GetProperty("mentions")[0]));
        Assert.All(json.GetProperty("statements").EnumerateArray(), s =>
            Assert.Equal(s.GetProperty("text")
                .GetString(), string.Join(' ', s.GetProperty("content").EnumerateArray()
                    .Select(span => Slice(text, span)))));
    }

    [Fact]
    public async Task Without_the_text_offsets_count_into_the_original()
    {
        var json = (await ReadAsync("--format", "jsonl")).Json;
        var statement = json.GetProperty("statements")[0];

        Assert.Equal("“I, Oleg Danko, ask your pardon,”", Slice(Text, statement.GetProperty("content")[0]));
        Assert.Equal("he", Slice(Text, statement.GetProperty("source")[0]));
        Assert.Equal("“I, prisoner of war 1, ask your pardon,” “prisoner of war 2 is with me.”",
            statement.GetProperty("text").GetString());
        Assert.Equal("Danko Oleg Semyonovich", Slice(Text, json.GetProperty("speakers")[0].GetProperty("mentions")[0]));
    }

    [Fact]
    public async Task Rows_and_annotations_have_masked_words_at_original_places()
    {
        var rows = (await ReadAsync("--format", "csv")).Output;
        var items = (await ReadAsync("--format", "annotations")).Json.GetProperty("items");
        var selector = items[0].GetProperty("target")[0].GetProperty("selector");
        var (start, end) = (selector[1].GetProperty("start").GetInt32(), selector[1].GetProperty("end").GetInt32());

        Assert.Equal("“I, Oleg Danko, ask your pardon,”", Slice(Text, start, end));
        Assert.Equal("“I, prisoner of war 1, ask your pardon,”", selector[0].GetProperty("exact").GetString());
        Assert.Contains($",{start}..{end};", rows, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Brat_words_stand_at_their_places_in_the_masked_text()
    {
        await ReadAsync("--format", "brat", "-o", _shell.Path("out"));
        var text = await File.ReadAllTextAsync(_shell.Path("out/prisoner-of-war-1_at_the_river.txt"),
            TestContext.Current.CancellationToken);
        var spans = (await File.ReadAllLinesAsync(_shell.Path("out/prisoner-of-war-1_at_the_river.ann"),
            TestContext.Current.CancellationToken))
            .Where(line => line.StartsWith('T')).Select(line => line.Split('\t')).ToList();

        Assert.NotEmpty(spans);
        Assert.All(spans, span => Assert.Equal(span[2],
            string.Join(' ', span[1][(span[1].IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';')
            .Select(part => part.Split(' '))
            .Select(part => Slice(text, int.Parse(part[0], null), int.Parse(part[1], null))))));
    }

    [Fact]
    public async Task I_see_settings_and_speakers_in_json_lines()
    {
        var json = (await ReadAsync("--format", "jsonl")).Json;
        var (statement, speaker) = (json.GetProperty("statements")[0], json.GetProperty("speakers")[0]);

        Assert.Equal(0.9, statement.GetProperty("speakerConfidence").GetDouble());
        Assert.Equal("[\"captivity\",\"social-media\"]", statement.GetProperty("setting").GetRawText());
        Assert.Equal("2026-10-09", statement.GetProperty("when").GetProperty("value").GetString());
        Assert.Equal("apologised", statement.GetProperty("act").GetString());
        Assert.Equal(("prisoner of war 1", "prisoner of war"),
            (speaker.GetProperty("name").GetString(), speaker.GetProperty("protected").GetString()));
        Assert.Equal("[\"one of them\"]", speaker.GetProperty("aliases").GetRawText());
        Assert.Equal("Captured Belmark soldiers", Slice(Text, speaker.GetProperty("protectedBy")[0]));
        Assert.False(speaker.TryGetProperty("nameParts", out _));
        Assert.Equal("{\"given\":\"Oleg\",\"family\":\"Lavin\"}", json.GetProperty("speakers")[2]
            .GetProperty("nameParts").GetRawText());
        Assert.Equal("[]", json.GetProperty("statements")[1].GetProperty("setting").GetRawText());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("statements")[1].GetProperty("when").ValueKind);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("brat")]
    [InlineData("annotations")]
    public async Task I_see_a_report_with_protected_speakers_as(string format)
    {
        var result = await ReadAsync("--format", format);

        AssertVerified.Equal("camp." + format, AssertHtml.WithoutStyle(result.Output));
    }

    [Fact]
    public async Task A_page_with_protected_speakers_is_sound() =>
        AssertHtml.IsSound((await ReadAsync("--format", "html")).Output);

    [Fact]
    public async Task A_fault_names_no_protected_speaker()
    {
        using var shell = new Shell { Read = report => Broken(Camp.Read(Camp.Report(report))) };
        var path = shell.Write(Camp.FileName, Text);

        var result = await shell.RunAsync("read", path, "--format", "jsonl");

        Assert.Contains("OR9401", result.Error, StringComparison.Ordinal);
        AssertNoName(result.Error + result.Output);
    }

    public void Dispose() => _shell.Dispose();

    private static string Text { get; } = Camp.Text;

    // A span outside its text, which no format can write.
    private static Reading Broken(Reading reading) =>
        reading with { Statements = [reading.Statements[0] with { Content = [new TextSpan(5000, 5003)] }] };

    private Task<ShellResult> ReadAsync(params string[] args) =>
        _shell.RunAsync(["read", _shell.Write(Camp.FileName, Text), .. args]);

    private static void AssertNoName(string output)
    {
        var plain = output.Replace("\u00AD", "", StringComparison.Ordinal).Replace(Other, "", StringComparison.Ordinal)
            .Replace("\"given\":\"Oleg\",\"family\":\"Lavin\"", "", StringComparison.Ordinal);
        Assert.All(Camp.Names, name => Assert.DoesNotContain(name, plain, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("%44", plain, StringComparison.Ordinal);
    }

    private static string Slice(string text, JsonElement span) => Slice(text, span[0].GetInt32(), span[1].GetInt32());

    private static string Slice(string text, int start, int end)
    {
        var slice = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Skip(start).Take(end - start))
        {
            slice.Append(rune);
        }

        return slice.ToString();
    }
}
