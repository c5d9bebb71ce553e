using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using OnRecord.Cli.Screens;
using OnRecord.Cli.Tests.Rpc;
using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests.Lsp;

/// <summary>An editor that talks to a language server in this process.</summary>
internal sealed class Editor : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly MemoryPipe _toServer = new();
    private readonly MemoryPipe _fromServer = new();
    private readonly StringWriter _error = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> _asked = [];
    private readonly Channel<JsonElement> _told = Channel.CreateUnbounded<JsonElement>();
    private readonly Task<int> _server;
    private int _last;

    public Editor(params string[] args)
        : this(SharedReader.Read, args)
    {
    }

    public Editor(Func<Report, Reading> read, params string[] args)
    {
        var screen = new Screen { Input = _toServer, Output = _fromServer, Error = _error };
        _server = Task.Run(() => new CommandLine(screen, _ => read).RunAsync(["check", "--lsp", .. args]));
        _ = Task.Factory.StartNew(Listen, CancellationToken.None, TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
    }

    /// <summary>What the server wrote to standard error.</summary>
    public string Error => _error.ToString();

    /// <summary>An editor that can do everything, greeted and answered.</summary>
    public static async Task<Editor> StartAsync(params string[] args)
    {
        var editor = new Editor(args);
        await editor.GreetAsync();
        return editor;
    }

    /// <summary>The first messages of a session; gives what the server can do.</summary>
    public async Task<JsonElement> GreetAsync(object? capabilities = null)
    {
        var answer = await AskAsync("initialize",
            new { processId = (int?)null, rootUri = (string?)null, capabilities = capabilities ?? All });
        Tell("initialized", new { });
        return answer.GetProperty("result").GetProperty("capabilities");
    }

    /// <summary>What an editor says that can do everything.</summary>
    public static object All { get; } = new
    {
        textDocument = new
        {
            publishDiagnostics = new { relatedInformation = true, versionSupport = true },
            codeAction = new { codeActionLiteralSupport = new { } },
            hover = new { contentFormat = new[] { "markdown" } },
        },
        workspace = new
        {
            workspaceEdit = new { documentChanges = true },
            didChangeWatchedFiles = new { dynamicRegistration = true }
        },
    };

    public void Tell(string method, object parameters) => Send(new { jsonrpc = "2.0", method, @params = parameters });

    public (int Id, Task<JsonElement> Answer) Ask(string method, object parameters)
    {
        var id = ++_last;
        var answer = _asked.GetOrAdd(id,
            _ => new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously));
        Send(new { jsonrpc = "2.0", id, method, @params = parameters });
        return (id, answer.Task.WaitAsync(Patience));
    }

    public Task<JsonElement> AskAsync(string method, object parameters) => Ask(method, parameters).Answer;

    /// <summary>The parameters of the next message of that method; others before it are passed over.</summary>
    public async Task<JsonElement> HearAsync(string method)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var message = await _told.Reader.ReadAsync(patience.Token);
            if (message.TryGetProperty("method", out var name) && name.GetString() == method)
            {
                return message.GetProperty("params");
            }
        }
    }

    /// <summary>The next findings that the server publishes.</summary>
    public async Task<IReadOnlyList<JsonElement>> FindingsAsync() =>
        [.. (await HearAsync("textDocument/publishDiagnostics")).GetProperty("diagnostics").EnumerateArray()];

    /// <summary>The next message that answers nothing that was asked.</summary>
    public async Task<JsonElement> HearAnyAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await _told.Reader.ReadAsync(patience.Token);
    }

    /// <summary>Sends bytes as they are.</summary>
    public void SendRaw(ReadOnlySpan<byte> bytes)
    {
        _toServer.Write(bytes);
        _toServer.Flush();
    }

    /// <summary>Closes the server's input; gives its exit code.</summary>
    public async Task<int> HangUpAsync()
    {
        _toServer.End();
        return await _server.WaitAsync(Patience);
    }

    /// <summary>Ends the session as the protocol says; gives the exit code.</summary>
    public async Task<int> EndAsync()
    {
        await AskAsync("shutdown", new { });
        Tell("exit", new { });
        return await _server.WaitAsync(Patience);
    }

    public void Dispose()
    {
        _toServer.Dispose();
        _fromServer.Dispose();
        _error.Dispose();
    }

    private void Send(object message) => SendRaw(Framed.Bytes(JsonSerializer.SerializeToUtf8Bytes(message)));

    private void Listen()
    {
        using var reader = new BinaryReader(_fromServer, Encoding.UTF8, leaveOpen: true);
        try
        {
            while (true)
            {
                var header = "";
                while (!header.EndsWith("\r\n\r\n", StringComparison.Ordinal))
                {
                    header += (char)reader.ReadByte();
                }

                var length = int.Parse(header["Content-Length: ".Length..^4], NumberStyles.None,
                    CultureInfo.InvariantCulture);
                Sort(JsonElement.Parse(reader.ReadBytes(length)));
            }
        }
        catch (Exception end) when (end is IOException or ObjectDisposedException)
        {
            _told.Writer.TryComplete();
        }
    }

    private void Sort(JsonElement message)
    {
        var isAnswer = !message.TryGetProperty("method", out _) && message.TryGetProperty("id", out var id)
            && id.ValueKind == JsonValueKind.Number;
        if (isAnswer)
        {
            _asked[message.GetProperty("id").GetInt32()].TrySetResult(message);
        }
        else
        {
            _told.Writer.TryWrite(message);
        }
    }
}
