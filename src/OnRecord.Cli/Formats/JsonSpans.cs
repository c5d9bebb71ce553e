using System.Text.Json;

namespace OnRecord.Cli.Formats;

/// <summary>Spans in JSON: <c>[start,end]</c> in Unicode code points.</summary>
internal static class JsonSpans
{
    /// <summary>A list of spans.</summary>
    public static void WriteSpans(this Utf8JsonWriter json, string name, IReadOnlyList<TextSpan> spans, Places places)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.WriteSpanValue(span, places);
        }

        json.WriteEndArray();
    }

    /// <summary>A span or null.</summary>
    public static void WriteSpan(this Utf8JsonWriter json, string name, TextSpan? span, Places places)
    {
        json.WritePropertyName(name);
        if (span is { } known)
        {
            json.WriteSpanValue(known, places);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    /// <summary>A span in a list.</summary>
    public static void WriteSpanValue(this Utf8JsonWriter json, TextSpan span, Places places)
    {
        var (start, end) = places.Offsets(span);
        json.WriteStartArray();
        json.WriteNumberValue(start);
        json.WriteNumberValue(end);
        json.WriteEndArray();
    }
}
