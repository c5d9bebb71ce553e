using System.Text.Json;

namespace OnRecord.Cli.Tests.Lsp;

/// <summary>A document open in an <see cref="Editor"/>.</summary>
internal sealed class OpenDraft
{
    private readonly Editor _editor;
    private int _version = 1;

    public OpenDraft(Editor editor, string text, string language = "markdown", string uri = "untitled:draft")
    {
        (_editor, Uri) = (editor, uri);
        editor.Tell("textDocument/didOpen",
            new { textDocument = new { uri, languageId = language, version = _version, text } });
    }

    public string Uri { get; }

    public void Replace(string text) => Change(new { text });

    /// <summary>Writes words at a position, over nothing.</summary>
    public void Type(int line, int character, string text) =>
        Change(new { range = Range((line, character), (line, character)), text });

    public void Change(params object[] contentChanges) =>
        _editor.Tell("textDocument/didChange",
            new { textDocument = new { uri = Uri, version = ++_version }, contentChanges });

    public void Save() => _editor.Tell("textDocument/didSave", new { textDocument = new { uri = Uri } });

    public void Close() => _editor.Tell("textDocument/didClose", new { textDocument = new { uri = Uri } });

    public async Task<JsonElement> HoverAsync(int line, int character) => (await _editor.AskAsync("textDocument/hover",
        new { textDocument = new { uri = Uri }, position = new { line, character } })).GetProperty("result");

    public async Task<IReadOnlyList<JsonElement>> ActionsAsync(int line, int character, params string[] only) =>
        [.. (await AskActions(line, character, only).Answer).GetProperty("result").EnumerateArray()];

    public (int Id, Task<JsonElement> Answer) AskActions(int line, int character, params string[] only) =>
        _editor.Ask("textDocument/codeAction", new
        {
            textDocument = new { uri = Uri },
            range = Range((line, character), (line, character)),
            context = only.Length > 0 ? (object)new { diagnostics = Array.Empty<object>(), only }
            : new { diagnostics = Array.Empty<object>() },
        });

    public static object Range((int Line, int Character) start, (int Line, int Character) end) => new
    {
        start = new { line = start.Line, character = start.Character },
        end = new { line = end.Line, character = end.Character },
    };

    /// <summary>A range as <c>line:character-line:character</c>.</summary>
    public static string RangeOf(JsonElement one)
    {
        var range = one.GetProperty("range");
        return $"{Position(range.GetProperty("start"))}-{Position(range.GetProperty("end"))}";
    }

    private static string Position(JsonElement position) =>
        $"{position.GetProperty("line")}:{position.GetProperty("character")}";
}
