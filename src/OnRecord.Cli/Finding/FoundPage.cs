using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OnRecord.Ledger.Finding;

namespace OnRecord.Cli.Finding;

/// <summary>A page of found statements as one JSON object.</summary>
internal static class FoundPage
{
    // Relaxed: the text is a file of its own, never part of a web page, and people read it.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>The page, with the place of the next one.</summary>
    public static string Json(IReadOnlyList<FoundStatement> found, PagePlace? next, string? reason)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            if (reason is not null)
            {
                json.WriteString("showProtected", reason);
            }

            json.WriteStartArray("statements");
            foreach (var statement in found)
            {
                FoundJson.Write(json, statement);
            }

            json.WriteEndArray();
            json.WriteString("next", next?.ToString());
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
