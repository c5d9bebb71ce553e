using System.Text.Json;

namespace OnRecord.Cli.Tests.Lsp;

/// <summary>What an editor offers at a finding.</summary>
public sealed class ActionSpecs
{
    private const string Quoted = "‘We have no money,” said Ilse Vantongeren, the harbour master of Vessing.";

    [Fact]
    public async Task I_can_mend_a_finding()
    {
        using var editor = await Editor.StartAsync("--rule", "OR1001");
        var draft = new OpenDraft(editor, "\uFEFF" + Quoted, "plaintext");

        var action = Assert.Single(await draft.ActionsAsync(0, 3));

        Assert.Equal(("Open the quotation with “", "quickfix", true),
            (Title(action), action.GetProperty("kind").GetString(), action.GetProperty("isPreferred").GetBoolean()));
        var change = action.GetProperty("edit").GetProperty("documentChanges")[0];
        Assert.Equal((draft.Uri, 1), (change.GetProperty("textDocument").GetProperty("uri").GetString(),
            change.GetProperty("textDocument").GetProperty("version").GetInt32()));
        Assert.Equal(("0:1-0:2", "“"), Edit(change.GetProperty("edits")));
    }

    [Fact]
    public async Task An_editor_that_knows_no_versions_gets_changes_without()
    {
        using var editor = new Editor("--rule", "OR1001");
        await editor.GreetAsync(new { textDocument = new { codeAction = new { codeActionLiteralSupport = new { } } } });
        var draft = new OpenDraft(editor, Quoted, "plaintext");

        var action = Assert.Single(await draft.ActionsAsync(0, 0));

        Assert.Equal(("0:0-0:1", "“"), Edit(action.GetProperty("edit").GetProperty("changes").GetProperty(draft.Uri)));
    }

    [Theory]
    [InlineData("markdown", $"# Port\n\n{Quoted}\n", 2, "2:0-2:0", "<!-- onrecord-ignore OR1001 -->\n")]
    [InlineData("markdown", $"It is shut.\r\n\r\nThis is so.\r\n{Quoted}\r\n", 3, "2:0-2:0", "<!-- onrecord-ignore OR1001 -->\r\n")]
    [InlineData("markdown", $"It is shut.\n\n> {Quoted}\n", 2, "2:0-2:0", "> <!-- onrecord-ignore OR1001 -->\n")]
    [InlineData("markdown", $"- It is shut.\n- {Quoted}\n", 1, "1:75-1:75", "<!-- onrecord-ignore OR1001 -->")]
    [InlineData("html", $"<html><body><article>\n<p>It is shut, and this is so.</p>\n<p>The port: {Quoted}</p></article></body></html>", 2, "2:0-2:0", "<!-- onrecord-ignore OR1001 -->")]
    public async Task I_can_silence_a_rule_at_a_paragraph(string language, string text, int line, string range,
        string remark)
    {
        ArgumentNullException.ThrowIfNull(range);
        using var editor = await Editor.StartAsync("--rule", "OR1001");
        var draft = new OpenDraft(editor, text, language);

        var action = (await draft.ActionsAsync(line, 15))
            .Single(one => Title(one).StartsWith("Silence", StringComparison.Ordinal));

        Assert.Equal("Silence OR1001 here", Title(action));
        Assert.Equal((range, remark), Edit(action.GetProperty("edit").GetProperty("documentChanges")[0]
            .GetProperty("edits")));
        await editor.FindingsAsync();
        var (at, character) = (int.Parse(range.Split(':')[0], null), int.Parse(range.Split(':', '-')[1], null));
        draft.Type(at, character, remark);
        Assert.Empty(await editor.FindingsAsync());
    }

    [Fact]
    public async Task Nothing_is_offered_elsewhere_or_for_other_kinds()
    {
        using var editor = await Editor.StartAsync("--rule", "OR1001");
        var draft = new OpenDraft(editor, Quoted);

        Assert.Empty(await draft.ActionsAsync(0, 60));
        Assert.Empty(await draft.ActionsAsync(0, 5, "refactor"));
        Assert.Equal(2, (await draft.ActionsAsync(0, 5, "quickfix")).Count);
        Assert.Equal(2, (await draft.ActionsAsync(0, 5, "")).Count);
    }

    [Fact]
    public async Task I_can_read_why_over_the_words()
    {
        using var editor = await Editor.StartAsync("--rule", "OR1001");
        var draft = new OpenDraft(editor, "The port is shut. " + Quoted);

        var hover = await draft.HoverAsync(0, 25);

        Assert.Equal("0:18-0:37", OpenDraft.RangeOf(hover));
        var text = hover.GetProperty("contents").GetProperty("value").GetString()!;
        Assert.StartsWith("**OR1001** mismatched-marks\n\nQuotation marks that do not match", text,
            StringComparison.Ordinal);
        Assert.Contains("Make the two marks a pair\\.", text, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, (await draft.HoverAsync(0, 3)).ValueKind);
    }

    [Fact]
    public async Task Requests_wait_for_the_text_as_it_is_now()
    {
        using var editor = await Editor.StartAsync("--rule", "OR1001");
        var draft = new OpenDraft(editor, Quoted);
        await editor.FindingsAsync();

        draft.Type(0, 0, "The port is shut. ");

        Assert.Equal("0:18-0:37", OpenDraft.RangeOf(await draft.HoverAsync(0, 25)));
    }

    private static string Title(JsonElement action) => action.GetProperty("title").GetString()!;

    private static (string Range, string Text) Edit(JsonElement edits)
    {
        var edit = Assert.Single(edits.EnumerateArray());
        return (OpenDraft.RangeOf(edit), edit.GetProperty("newText").GetString()!);
    }
}
