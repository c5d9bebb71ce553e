using System.Text.Json;
using OnRecord.Cli.Rpc;

namespace OnRecord.Cli.Lsp;

/// <summary>A language server: keeps the documents that are open in an editor, has them checked, and tells the editor
/// what was found. All members run on one thread, the server's loop.</summary>
internal sealed partial class LanguageServer
{
    // What the protocol asks for when the editor ends without a shutdown.
    private const int Unasked = 1;

    private const int LongestName = 100;

    private readonly RpcOutput _output;
    private readonly DocumentChecks _checks;
    private readonly Dictionary<string, Action<JsonElement, JsonElement>> _requests;
    private readonly Dictionary<string, Action<JsonElement>> _notifications;
    private ClientAbilities? _client;
    private bool _isShutDown;

    /// <summary>A server that writes to <paramref name="output"/> and has documents checked by
    /// <paramref name="checks"/>.</summary>
    public LanguageServer(RpcOutput output, DocumentChecks checks)
    {
        (_output, _checks) = (output, checks);
        _requests = new Dictionary<string, Action<JsonElement, JsonElement>>(StringComparer.Ordinal)
        {
            ["shutdown"] = ShutDown,
            ["textDocument/codeAction"] = GiveActions,
            ["textDocument/hover"] = GiveHover,
        };
        _notifications = new Dictionary<string, Action<JsonElement>>(StringComparer.Ordinal)
        {
            ["initialized"] = WatchSettings,
            ["textDocument/didOpen"] = Open,
            ["textDocument/didChange"] = Change,
            ["textDocument/didSave"] = Save,
            ["textDocument/didClose"] = Close,
            ["workspace/didChangeConfiguration"] = _ => CheckAllAnew(),
            ["workspace/didChangeWatchedFiles"] = _ => CheckAllAnew(),
            ["$/cancelRequest"] = Cancel,
        };
    }

    /// <summary>The exit code, once the editor has said that all is over; null before.</summary>
    public int? ExitCode { get; private set; }

    /// <summary>Acts on an event.</summary>
    /// <exception cref="OnRecordException">The connection can't go on (OR97…).</exception>
    public void Take(ServerEvent happened)
    {
        switch (happened)
        {
            case ServerEvent.Received(var body):
                Take(body);
                break;
            case ServerEvent.Due(var document, var sequence) when sequence == document.Sequence && IsOpen(document):
                _checks.Now(document);
                break;
            case ServerEvent.Checked(var document, var sequence, var draft):
                Take(document, sequence, draft);
                break;
            case ServerEvent.Ended({ } failure):
                _output.Refuse(null, RpcErrorCode.ParseError, failure.Message);
                throw failure;
            case ServerEvent.Ended:
                End();
                break;
        }
    }

    // A fault of ours in one message must not cost the editor the server.
    private void Take(byte[] body)
    {
        var (message, error) = RpcMessage.Read(body);
        try
        {
            Take(message, error);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or OnRecordException))
        {
            _output.Refuse(message?.Id, RpcErrorCode.InternalError,
                $"A fault in OnRecord ({fault.GetType().Name}); please report it.");
        }
    }

    private void Take(RpcMessage? message, (JsonElement? Id, int Code, string Words) error)
    {
        if (message is null)
        {
            _output.Refuse(error.Id, error.Code, error.Words);
        }
        else if (message is { Method: { } method, Id: { } id })
        {
            TakeRequest(id, method, message.Params);
        }
        else if (message.Method is { } told)
        {
            TakeNotification(told, message.Params);
        }
    }

    private void TakeRequest(JsonElement id, string method, JsonElement parameters)
    {
        if (_isShutDown)
        {
            _output.Refuse(id, RpcErrorCode.InvalidRequest, "The server is shut down.");
        }
        else if (method == "initialize")
        {
            Initialize(id, parameters);
        }
        else if (_client is null)
        {
            _output.Refuse(id, RpcErrorCode.ServerNotInitialized, "The first request has to be \"initialize\".");
        }
        else if (_requests.TryGetValue(method, out var request))
        {
            request(id, parameters);
        }
        else
        {
            _output.Refuse(id, RpcErrorCode.MethodNotFound,
                $"There is no method \"{method[..Math.Min(method.Length, LongestName)]}\" here.");
        }
    }

    // What nobody knows, or comes at the wrong time, is passed over, as the protocol asks.
    private void TakeNotification(string method, JsonElement parameters)
    {
        if (method == "exit")
        {
            End();
        }
        else if (_client is not null && !_isShutDown && _notifications.TryGetValue(method, out var act))
        {
            act(parameters);
        }
    }

    private void Initialize(JsonElement id, JsonElement parameters)
    {
        if (_client is not null)
        {
            _output.Refuse(id, RpcErrorCode.InvalidRequest, "The server is initialized already.");
            return;
        }

        _client = ClientAbilities.Read(parameters);
        _output.Answer(id, json => ServerAbilities.Write(json, _client));
    }

    private void WatchSettings(JsonElement parameters)
    {
        if (_client!.WatchesFiles)
        {
            _output.Request("watch-settings", "client/registerCapability", ServerAbilities.WriteWatch);
        }
    }

    private void ShutDown(JsonElement id, JsonElement parameters)
    {
        _isShutDown = true;
        foreach (var document in _open.Values)
        {
            document.AnswerAll(null);
        }

        _open.Clear();
        _output.Answer(id, json => json.WriteNullValue());
    }

    private void End() => ExitCode = _isShutDown ? Cli.ExitCode.Done : Unasked;
}
