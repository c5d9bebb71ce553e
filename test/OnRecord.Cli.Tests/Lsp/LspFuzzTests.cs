using System.Text;
using CsCheck;
using OnRecord.Cli.Screens;
using OnRecord.Cli.Tests.Rpc;
using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests.Lsp;

/// <summary>The language server against bytes made by chance: it always ends, and never by a fault.</summary>
public sealed class LspFuzzTests
{
    private static readonly string[] Session =
    [
        """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{"general":{"positionEncodings":["utf-8"]}}}}""",
        """{"jsonrpc":"2.0","method":"initialized","params":{}}""",
        """{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///a/b.md","languageId":"markdown","version":1,"text":"One \ud83d\ude00 ‘two,” he said.\n\n> three"}}}""",
        """{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///a/b.md","version":2},"contentChanges":[{"range":{"start":{"line":0,"character":5},"end":{"line":2,"character":1}},"text":"“"}]}}""",
        """{"jsonrpc":"2.0","id":"two","method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///a/b.md"},"range":{"start":{"line":0,"character":0},"end":{"line":9,"character":9}},"context":{"only":["quickfix"]}}}""",
        """{"jsonrpc":"2.0","id":3,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///a/b.md"},"position":{"line":0,"character":6}}}""",
        """{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":3}}""",
        """{"jsonrpc":"2.0","method":"textDocument/didSave","params":{"textDocument":{"uri":"file:///a/b.md"}}}""",
        """{"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"file:///a/b.md"}}}""",
        """{"jsonrpc":"2.0","id":4,"method":"shutdown"}""",
        """{"jsonrpc":"2.0","method":"exit"}""",
    ];

    private static readonly byte[][] Messages = [.. Session.Select(Encoding.UTF8.GetBytes)];

    [Fact]
    public async Task A_session_sent_all_at_once_ends_well() =>
        Assert.Equal((0, ""), await ServeAsync([.. Messages.SelectMany(Framed.Bytes)]));

    [Fact]
    public void Any_bytes_end_the_server() => Gen.Byte.Array[0, 400].Sample(bytes => EndsWell(bytes), iter: 300);

    [Fact]
    public void Any_header_ends_the_server() =>
        Gen.OneOf("Content-Length:", "\r\n", "\r\n\r\n", " ", "2", "-", "{}", "[", "\"", "99999999999", "ä", "\0", ":")
            .Array[0, 12]
            .Sample(parts => EndsWell(Encoding.UTF8.GetBytes(string.Concat(parts))), iter: 300);

    [Fact]
    public void A_session_with_bytes_changed_ends() =>
        Gen.Select(Gen.Int[0, 20_000], Gen.Byte).Array[1, 8].Sample(changes =>
        {
            byte[] bytes = [.. Messages.SelectMany(Framed.Bytes)];
            foreach (var (at, value) in changes)
            {
                bytes[at % bytes.Length] = value;
            }

            return EndsWell(bytes);
        }, iter: 300);

    [Fact]
    public void A_session_cut_off_anywhere_ends() => Gen.Int[0, 3000].Sample(length =>
    {
        byte[] bytes = [.. Messages.SelectMany(Framed.Bytes)];
        return EndsWell(bytes[..Math.Min(length, bytes.Length)]);
    }, iter: 100);

    // The framing stays whole, so every message is read.
    [Fact]
    public void Messages_with_values_changed_never_end_the_server_early() =>
        Gen.Select(Gen.Int[2, Session.Length - 3], Gen.Int[0, 500],
            Gen.OneOf("null", "-1", "1e99", "\"\\ud800\"", "[]", "{}", "true", "2147483648", "\"\"")).Array[1, 5]
            .Sample(changes =>
        {
            var session = (string[])Session.Clone();
            foreach (var (message, at, value) in changes)
            {
                session[message] = ChangeValue(session[message], at, value);
            }

            var (code, _) = ServeAsync([.. session.SelectMany(Framed.Bytes)]).GetAwaiter().GetResult();
            return code == 0;
        }, iter: 300);

    // Puts the value in place of what stands behind some colon, up to the next comma or brace.
    private static string ChangeValue(string message, int at, string value)
    {
        var colons = Enumerable.Range(0, message.Length).Where(i => message[i] == ':' && message[i - 1] == '"')
            .ToList();
        var start = colons[at % colons.Count] + 1;
        var end = message.IndexOfAny([',', '}'], start);
        return message[..start] + value + message[end..];
    }

    private static bool EndsWell(byte[] bytes) => ServeAsync(bytes).GetAwaiter().GetResult() is (0 or 1, "") or (3, _);

    private static async Task<(int Code, string Error)> ServeAsync(byte[] bytes)
    {
        using var input = new MemoryStream(bytes);
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var screen = new Screen { Input = input, Output = output, Error = error };
        var code = await new CommandLine(screen, _ => SharedReader.Read).RunAsync(["check", "--lsp"])
            .WaitAsync(TimeSpan.FromSeconds(30));
        Assert.DoesNotContain("-32603", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
        return (code, error.ToString());
    }
}
