using System.Text;
using System.Text.Json;
using OnRecord.Cli.Tests.Rpc;
using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests.Lsp;

/// <summary>The language server against clients that are early, late, rude or broken.</summary>
public sealed class ProtocolSpecs
{
    [Fact]
    public async Task A_session_that_ends_as_it_should_is_0()
    {
        using var editor = await Editor.StartAsync();

        Assert.Equal((0, ""), (await editor.EndAsync(), editor.Error));
    }

    [Fact]
    public async Task An_exit_or_an_end_without_shutdown_is_1()
    {
        using var rude = await Editor.StartAsync();
        rude.Tell("exit", new { });
        using var gone = await Editor.StartAsync();

        Assert.Equal((1, 1, ""), (await rude.HangUpAsync(), await gone.HangUpAsync(), gone.Error));
    }

    [Fact]
    public async Task The_first_request_is_initialize_and_no_second_one()
    {
        using var editor = new Editor();
        Assert.Equal(-32002, Code(await editor.AskAsync("textDocument/hover", new { })));
        editor.Tell("textDocument/didOpen", new { });

        await editor.GreetAsync();

        Assert.Equal(-32600, Code(await editor.AskAsync("initialize", new { capabilities = new { } })));
        await editor.AskAsync("shutdown", new { });
        Assert.Equal(-32600, Code(await editor.AskAsync("textDocument/hover", new { })));
    }

    [Theory]
    [InlineData("workspace/symbol", -32601)]
    [InlineData("textDocument/codeAction", -32602)]
    [InlineData("textDocument/hover", -32602)]
    public async Task A_request_that_makes_no_sense_is_refused(string method, int code)
    {
        using var editor = await Editor.StartAsync();

        Assert.Equal(code, Code(await editor.AskAsync(method, Enumerable.Repeat(1, 1))));
        Assert.Equal(0, await editor.EndAsync());
    }

    [Theory]
    [InlineData("{", -32700)]
    [InlineData("", -32700)]
    [InlineData("[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"shutdown\"}]", -32600)]
    [InlineData("{\"id\":{},\"jsonrpc\":\"2.0\",\"method\":\"x\"}", -32600)]
    [InlineData("{\"jsonrpc\":\"1.0\",\"method\":\"x\"}", -32600)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":1}", -32600)]
    [InlineData("true", -32600)]
    public async Task A_message_that_is_none_is_refused_and_the_session_goes_on(string body, int code)
    {
        using var editor = new Editor();
        editor.SendRaw(Framed.Bytes(body));

        var refused = await editor.HearAnyAsync();

        Assert.Equal((code, JsonValueKind.Null), (Code(refused), refused.GetProperty("id").ValueKind));
        await editor.GreetAsync();
        Assert.Equal(0, await editor.EndAsync());
    }

    [Fact]
    public async Task Deep_json_and_broken_utf8_are_refused_and_the_session_goes_on()
    {
        using var editor = await Editor.StartAsync();
        await editor.HearAsync("client/registerCapability");
        editor.SendRaw(Framed.Bytes(new string('[', 1_000_000)));
        Assert.Equal(-32700, Code(await editor.HearAnyAsync()));
        editor.SendRaw(Framed.Bytes([.. "{\"jsonrpc\":\"2.0\",\"method\":\""u8, 0xC0, 0x80, .. "\"}"u8]));
        Assert.Equal(-32700, Code(await editor.HearAnyAsync()));

        Assert.Equal(0, await editor.EndAsync());
    }

    [Fact]
    public async Task A_stream_that_is_no_protocol_ends_the_server_and_says_so()
    {
        using var editor = new Editor();
        editor.SendRaw("GET / HTTP/1.1\r\nHost: here\r\n\r\n"u8);

        var refused = await editor.HearAnyAsync();

        Assert.Equal((-32700, 3), (Code(refused), await editor.HangUpAsync()));
        Assert.Equal("onrecord: OR9701: Standard input does not speak the Language Server Protocol: a message has no Content-Length. "
            + $"It is for an editor to start \"onrecord check --lsp\" (docs/editors.md).{Environment.NewLine}",
                editor.Error);
    }

    [Fact]
    public async Task A_request_can_be_taken_back()
    {
        using var slow = new ManualResetEventSlim();
        using var editor = new Editor(report =>
        {
            slow.Wait(TimeSpan.FromSeconds(30));
            return SharedReader.Read(report);
        });
        await editor.GreetAsync();
        var (id, answer) = new OpenDraft(editor, "The port is shut, and this is so.").AskActions(0, 0);

        editor.Tell("$/cancelRequest", new { id });

        Assert.Equal(-32800, Code(await answer));
        slow.Set();
        Assert.Equal(0, await editor.EndAsync());
    }

    [Fact]
    public async Task A_change_that_cant_be_followed_takes_the_findings_away_until_the_whole_text_comes()
    {
        using var editor = await Editor.StartAsync("--rule", "OR1001");
        var draft = new OpenDraft(editor, "‘Never,” said Ilse Vantongeren, the harbour master of Vessing.",
            "plaintext");
        Assert.Single(await editor.FindingsAsync());

        draft.Change(new { range = new { start = new { line = -1, character = 0 } }, text = "x" });
        Assert.Empty(await editor.FindingsAsync());
        Assert.Equal("A change of \"untitled:draft\" could not be followed; close the document and open it again.",
            (await editor.HearAsync("window/logMessage")).GetProperty("message").GetString());

        draft.Replace("‘Never,” said Ilse Vantongeren.");
        Assert.Single(await editor.FindingsAsync());
    }

    [Fact]
    public async Task Half_a_character_does_no_harm()
    {
        using var editor = await Editor.StartAsync("--rule", "OR1001");
        editor.SendRaw(Framed.Bytes(Encoding.ASCII.GetBytes("""
            {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:x\ud800","languageId":"plaintext","version":1,
            "text":"\ud83d \u2018Never,\u201d said Ilse Vantongeren, the harbour master of Vessing."}}}
            """)));

        Assert.Equal("0:2-0:10", OpenDraft.RangeOf(Assert.Single(await editor.FindingsAsync())));
    }

    private static int Code(JsonElement answer) => answer.GetProperty("error").GetProperty("code").GetInt32();
}
