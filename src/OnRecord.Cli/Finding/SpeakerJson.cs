using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OnRecord.Ledger.Finding;
using OnRecord.Ledger.Speakers;

namespace OnRecord.Cli.Finding;

/// <summary>Speakers as one JSON object: their profiles and, of a single one, a page of what was said.</summary>
internal static class SpeakerJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>The object.</summary>
    public static string Of(IReadOnlyList<SpeakerProfile> profiles, IReadOnlyList<FoundStatement> found, PagePlace? next, string? reason)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            if (reason is not null)
            {
                json.WriteString("showProtected", reason);
            }

            WriteAll(json, "speakers", profiles, Write);
            WriteAll(json, "statements", found, FoundJson.Write);
            json.WriteString("next", next?.ToString());
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SpeakerProfile profile)
    {
        json.WriteStartObject();
        json.WriteNumber("number", profile.Id);
        json.WriteString("name", profile.Name);
        json.WriteString("kind", profile.Kind);
        json.WriteString("protected", profile.Protected);
        json.WriteNumber("statements", profile.Statements);
        json.WriteNumber("reports", profile.Reports);
        json.WriteString("first", profile.First);
        json.WriteString("last", profile.Last);
        WriteAll(json, "names", profile.Names, static (json, name) => WritePair(json, ("name", name.Name), ("reports", name.Reports)));
        WriteAll(json, "offices", profile.Offices, WriteOffice);
        WriteAll(json, "outlets", profile.Outlets, static (json, outlet) => WritePair(json, ("name", outlet.Outlet), ("statements", outlet.Statements)));
        WriteAll(json, "perhaps", profile.Perhaps, static (json, other) => WritePair(json, ("name", other.Name), ("number", other.Id)));
        json.WriteEndObject();
    }

    private static void WriteOffice(Utf8JsonWriter json, (string Office, string? First, string? Last) office)
    {
        json.WriteStartObject();
        json.WriteString("office", office.Office);
        json.WriteString("first", office.First);
        json.WriteString("last", office.Last);
        json.WriteEndObject();
    }

    private static void WritePair(Utf8JsonWriter json, (string Key, string Value) text, (string Key, long Value) number)
    {
        json.WriteStartObject();
        json.WriteString(text.Key, text.Value);
        json.WriteNumber(number.Key, number.Value);
        json.WriteEndObject();
    }
}
