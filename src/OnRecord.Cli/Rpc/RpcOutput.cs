using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using OnRecord.Cli.Formats;

namespace OnRecord.Cli.Rpc;

/// <summary>Sends answers, notifications and requests. Members may be called from one thread at a time.</summary>
internal sealed class RpcOutput(MessageWriter writer)
{
    /// <summary>Answers a request with a value.</summary>
    public void Answer(JsonElement id, Action<Utf8JsonWriter> writeResult) => Send(json =>
    {
        WriteId(json, id);
        json.WritePropertyName("result");
        writeResult(json);
    });

    /// <summary>Answers that something is wrong.</summary>
    /// <param name="id">The request; null where it could not be understood.</param>
    /// <param name="code">One of <see cref="RpcErrorCode"/>.</param>
    /// <param name="words">One sentence.</param>
    public void Refuse(JsonElement? id, int code, string words) => Send(json =>
    {
        WriteId(json, id);
        json.WriteStartObject("error");
        json.WriteNumber("code", code);
        json.WriteString("message", words);
        json.WriteEndObject();
    });

    /// <summary>Tells something that wants no answer.</summary>
    public void Notify(string method, Action<Utf8JsonWriter> writeMembers) =>
        Send(json => WriteCall(json, method, writeMembers));

    /// <summary>Asks for something; the answer comes as a message with that id.</summary>
    public void Request(string id, string method, Action<Utf8JsonWriter> writeMembers) => Send(json =>
    {
        json.WriteString("id", id);
        WriteCall(json, method, writeMembers);
    });

    private void Send(Action<Utf8JsonWriter> writeMembers)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonText.Append(buffer, json =>
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            writeMembers(json);
            json.WriteEndObject();
        });
        writer.Send(buffer.WrittenMemory);
    }

    private static void WriteCall(Utf8JsonWriter json, string method, Action<Utf8JsonWriter> writeMembers)
    {
        json.WriteString("method", method);
        json.WriteStartObject("params");
        writeMembers(json);
        json.WriteEndObject();
    }

    // As it came: an id may be a string that .NET would not decode.
    private static void WriteId(Utf8JsonWriter json, JsonElement? id)
    {
        json.WritePropertyName("id");
        if (id is { } given)
        {
            json.WriteRawValue(JsonMarshal.GetRawUtf8Value(given), skipInputValidation: true);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
