using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OnRecord.Ledger.Finding;

/// <summary>The small lists that the tables keep as JSON.</summary>
internal static class LedgerJson
{
    /// <summary>Letters stay readable: a row is no web page.</summary>
    public static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A list of what <paramref name="writeItems"/> writes.</summary>
    public static string List(Action<Utf8JsonWriter> writeItems)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartArray();
            writeItems(json);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The kinds in a list of <c>{"kind": …}</c>, each once; none for null.</summary>
    public static IReadOnlyList<string> Kinds(string? json)
    {
        if (json is null)
        {
            return [];
        }

        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(static item => item.GetProperty("kind").GetString()!)
            .Distinct()];
    }

    /// <summary>The words in a list of them; none for null.</summary>
    public static IReadOnlyList<string> Words(string? json)
    {
        if (json is null)
        {
            return [];
        }

        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(static item => item.GetString()!)];
    }

    /// <summary>A name's parts as a report's speaker keeps them; null for null.</summary>
    public static PersonName? NameParts(string? json)
    {
        if (json is null)
        {
            return null;
        }

        using var document = JsonDocument.Parse(json);
        string? Part(string name) => document.RootElement.TryGetProperty(name, out var part) ? part.GetString() : null;
        return new PersonName
        {
            Title = Part("title"),
            Given = Part("given"),
            Middle = Part("middle"),
            Patronymic = Part("patronymic"),
            Family = Part("family"),
            Suffix = Part("suffix"),
        };
    }
}
