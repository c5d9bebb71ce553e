using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests.Lsp;

/// <summary><c>onrecord check --lsp</c> as an editor sees it.</summary>
public sealed class LspSpecs : IDisposable
{
    private const string Draft = "# Rust\n\nThe port is shut. ‘We have *no* money,” said Ilse Vantongeren, the harbour master of Vessing.\n";
    private const string Clean = "The port is shut. “We have no money,” said Ilse Vantongeren, the harbour master of Vessing.\n";

    private readonly Shell _folder = new();

    [Fact]
    public async Task Findings_show_where_the_words_stand_in_the_draft()
    {
        using var editor = await Editor.StartAsync("--rule", "OR1001");
        var draft = new OpenDraft(editor, Draft);

        var published = await editor.HearAsync("textDocument/publishDiagnostics");

        var finding = Assert.Single(published.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal((draft.Uri, 1), (published.GetProperty("uri").GetString(),
            published.GetProperty("version").GetInt32()));
        Assert.Equal("2:18-2:39", OpenDraft.RangeOf(finding));
        Assert.Equal((1, "OR1001", "onrecord"),
            (finding.GetProperty("severity").GetInt32(), finding.GetProperty("code")
            .GetString(), finding.GetProperty("source").GetString()));
        Assert.Equal("The quotation “We have no money,” opens with ‘ but closes with ”.", finding.GetProperty("message")
            .GetString());
        Assert.Equal(16, finding.GetProperty("data").GetProperty("fingerprint").GetString()!.Length);
    }

    [Fact]
    public async Task Findings_follow_what_I_write()
    {
        using var editor = await Editor.StartAsync("--rule", "OR1001");
        var draft = new OpenDraft(editor, Clean, "plaintext");
        Assert.Empty(await editor.FindingsAsync());

        draft.Change(
            new { range = OpenDraft.Range((0, 18), (0, 19)), text = "‘" },
            new { range = OpenDraft.Range((0, 0), (0, 0)), text = "Harbour\n\n" });

        Assert.Equal("2:18-2:37", OpenDraft.RangeOf(Assert.Single(await editor.FindingsAsync())));
        draft.Replace(Clean);
        Assert.Empty(await editor.FindingsAsync());
    }

    [Fact]
    public async Task Only_the_latest_text_is_told_of()
    {
        using var editor = await Editor.StartAsync("--rule", "OR1001");
        var draft = new OpenDraft(editor, Clean, "plaintext");
        await editor.FindingsAsync();
        for (var i = 0; i < 200; i++)
        {
            draft.Replace(i % 2 == 0 ? Draft : Clean + i);
        }

        draft.Replace(Draft.Replace("# Rust", "# Rust and more", StringComparison.Ordinal));
        var published = await editor.HearAsync("textDocument/publishDiagnostics");

        Assert.Equal(202, published.GetProperty("version").GetInt32());
        Assert.Single(published.GetProperty("diagnostics").EnumerateArray());
    }

    [Theory]
    [InlineData("utf-8", "0:5-0:17")]
    [InlineData("utf-16", "0:3-0:11")]
    [InlineData("utf-32", "0:2-0:10")]
    public async Task Positions_count_what_was_agreed_on(string encoding, string range)
    {
        using var editor = new Editor("--rule", "OR1001");

        var abilities = await editor.GreetAsync(new { general = new { positionEncodings = new[] { encoding } } });
        _ = new OpenDraft(editor, "😀 ‘Never,” said Ilse Vantongeren, the harbour master of Vessing.", "plaintext");

        Assert.Equal(encoding, abilities.GetProperty("positionEncoding").GetString());
        Assert.Equal(range, OpenDraft.RangeOf(Assert.Single(await editor.FindingsAsync())));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("W")]
    [InlineData("Der Hafen bleibt bis zum Frühling geschlossen, sagte die Hafenmeisterin am Dienstag vor den Leuten, die dort auf die Fähre und auf den Bus warteten.")]
    public async Task What_is_no_report_has_no_findings(string text)
    {
        using var editor = await Editor.StartAsync();
        _ = new OpenDraft(editor, text);

        Assert.Empty(await editor.FindingsAsync());
        Assert.Equal(0, await editor.EndAsync());
    }

    [Fact]
    public async Task A_closed_document_has_no_findings()
    {
        using var editor = await Editor.StartAsync();
        var draft = new OpenDraft(editor, Draft);
        Assert.NotEmpty(await editor.FindingsAsync());

        draft.Close();

        Assert.Empty(await editor.FindingsAsync());
    }

    [Fact]
    public async Task Settings_above_the_document_hold_and_are_read_anew()
    {
        using var editor = await Editor.StartAsync("--rule", "OR1001");
        await editor.HearAsync("client/registerCapability");
        var settings = _folder.Write(".onrecord.json", """{"rules":{"OR1001":"note"}}""");
        _ = new OpenDraft(editor, Draft, "markdown", new Uri(_folder.Path("draft.md")).AbsoluteUri);
        Assert.Equal(3, Assert.Single(await editor.FindingsAsync()).GetProperty("severity").GetInt32());

        await File.WriteAllTextAsync(settings, "{\"rules\":", TestContext.Current.CancellationToken);
        editor.Tell("workspace/didChangeWatchedFiles", new { changes = Array.Empty<object>() });

        var finding = Assert.Single(await editor.FindingsAsync());
        Assert.Equal((1, "OR9602", "0:0-0:6"),
            (finding.GetProperty("severity").GetInt32(), finding.GetProperty("code")
            .GetString(), OpenDraft.RangeOf(finding)));
        File.Delete(settings);
        editor.Tell("workspace/didChangeConfiguration", new { settings = new { } });
        Assert.Equal(1, Assert.Single(await editor.FindingsAsync()).GetProperty("severity").GetInt32());
    }

    [Fact]
    public async Task A_web_page_has_findings_where_their_words_stand_once()
    {
        using var editor = await Editor.StartAsync("--rule", "OR1001");
        var once = "<p>The port is shut. ‘We have no money,” said Ilse Vantongeren, the harbour master of Vessing.</p>";
        var marked = "<p>The quay is open. ‘We have <em>all</em> we need,” said Tomas Brill, the mayor of the town.</p>";
        _ = new OpenDraft(editor, $"<html><body><article>\n{once}\n{marked}\n</article></body></html>", "html");

        var findings = await editor.FindingsAsync();

        Assert.Equal(["1:21-1:40", "0:0-0:21"], findings.Select(OpenDraft.RangeOf));
        Assert.Equal("“‘We have all we need,””: The quotation “We have all we need,” opens with ‘ but closes with ”.",
            findings[1].GetProperty("message").GetString());
    }

    [Fact]
    public async Task Protected_names_are_not_told()
    {
        using var editor = await Editor.StartAsync();
        var text = await File.ReadAllTextAsync(SharedSample.Find("captured-soldiers.txt"),
            TestContext.Current.CancellationToken);
        var family = SharedReader.Read(new Report("it", text))
            .Speakers.First(speaker => speaker is { Protected: not null, NameParts.Family: not null })
            .NameParts!.Family!;
        var draft = new OpenDraft(editor, text, "plaintext");

        var findings = await editor.FindingsAsync();

        Assert.NotEmpty(findings);
        Assert.All(findings, finding =>
            Assert.DoesNotContain(family, finding.GetRawText(), StringComparison.OrdinalIgnoreCase));
        foreach (var start in findings.Select(finding => finding.GetProperty("range").GetProperty("start")))
        {
            var hover = await draft.HoverAsync(start.GetProperty("line").GetInt32(),
                start.GetProperty("character").GetInt32());
            Assert.DoesNotContain(family, hover.GetRawText(), StringComparison.OrdinalIgnoreCase);
        }
    }

    public void Dispose() => _folder.Dispose();
}
