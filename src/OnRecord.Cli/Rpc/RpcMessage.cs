using System.Text.Json;
using System.Text.Unicode;

namespace OnRecord.Cli.Rpc;

/// <summary>A message from the other side.</summary>
/// <param name="Id">What to answer to, a number or a string; null of a notification.</param>
/// <param name="Method">What is wanted; null of an answer.</param>
/// <param name="Params">What with; undefined when there is nothing.</param>
internal sealed record RpcMessage(JsonElement? Id, string? Method, JsonElement Params)
{
    /// <summary>Reads a message; gives why it is none, as code and words, in its place.</summary>
    public static (RpcMessage? Message, (JsonElement? Id, int Code, string Words) Error) Read(byte[] body)
    {
        // .NET would notice broken UTF-8 only where a string is used.
        if (!Utf8.IsValid(body))
        {
            return (null, (null, RpcErrorCode.ParseError, "The message is not UTF-8."));
        }

        try
        {
            return Read(JsonElement.Parse(body));
        }
        catch (JsonException)
        {
            return (null, (null, RpcErrorCode.ParseError, "The message is not JSON."));
        }
    }

    private static (RpcMessage? Message, (JsonElement? Id, int Code, string Words) Error) Read(JsonElement json)
    {
        var id = json.Find("id") is { ValueKind: JsonValueKind.Number or JsonValueKind.String } given ? given
            : (JsonElement?)null;
        if (json.ValueKind != JsonValueKind.Object || json.Text("jsonrpc") != "2.0"
            || (json.Find("id") is not null && id is null))
        {
            return (null, (id, RpcErrorCode.InvalidRequest, "The message is not JSON-RPC 2.0."));
        }

        var method = json.Text("method");
        return method is null && json.Find("result") is null && json.Find("error") is null
            && (id is null || json.Find("method") is not null)
            ? (null, (id, RpcErrorCode.InvalidRequest, "The message names no method."))
            : (new RpcMessage(id, method, json.Find("params") ?? default), default);
    }
}
