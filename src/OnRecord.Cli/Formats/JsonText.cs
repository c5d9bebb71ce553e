using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OnRecord.Cli.Formats;

/// <summary>JSON as all verbs write it.</summary>
internal static class JsonText
{
    // Relaxed: the text is a file of its own, never part of a web page, and people read it.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true };

    /// <summary>Appends a value without line breaks.</summary>
    public static void Append(IBufferWriter<byte> buffer, Action<Utf8JsonWriter> write) =>
        Append(buffer, write, Compact);

    /// <summary>An object on a line of its own, in UTF-8, the line's end included.</summary>
    public static ReadOnlyMemory<byte> Line(Action<Utf8JsonWriter> writeMembers)
    {
        var buffer = Object(writeMembers, Compact);
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    /// <summary>An object over several lines, for reading.</summary>
    public static string Page(Action<Utf8JsonWriter> writeMembers) =>
        Encoding.UTF8.GetString(Object(writeMembers, Indented).WrittenSpan) + "\n";

    /// <summary>Writes a list, a value an item.</summary>
    public static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items,
        Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes why protected names are shown, if they are.</summary>
    public static void WriteReason(this Utf8JsonWriter json, string? reason)
    {
        if (reason is not null)
        {
            json.WriteString("showProtected", reason);
        }
    }

    private static ArrayBufferWriter<byte> Object(Action<Utf8JsonWriter> writeMembers, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Append(buffer, json =>
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }, options);
        return buffer;
    }

    private static void Append(IBufferWriter<byte> buffer, Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        using var json = new Utf8JsonWriter(buffer, options);
        write(json);
    }
}
