using System.Runtime.InteropServices;
using System.Text.Json;
using OnRecord.Reports;

namespace OnRecord.Cli.Rpc;

/// <summary>Looks into JSON that somebody else wrote: whatever is not there, or of another kind, is null.</summary>
internal static class JsonValues
{
    /// <summary>The member of that name.</summary>
    public static JsonElement? Find(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value)
            && value.ValueKind != JsonValueKind.Null
            ? value : null;

    /// <summary>The member that the names lead to, one inside the other.</summary>
    public static JsonElement? Find(this JsonElement json, params ReadOnlySpan<string> names)
    {
        JsonElement? at = json;
        foreach (var name in names)
        {
            at = at?.Find(name);
        }

        return at;
    }

    /// <summary>The member of that name, if it is a string. Half a surrogate pair becomes U+FFFD.</summary>
    public static string? Text(this JsonElement json, string name) =>
        json.Find(name) is { ValueKind: JsonValueKind.String } value ? Text(value) : null;

    /// <summary>The member of that name, if it is a whole number that fits.</summary>
    public static int? Whole(this JsonElement json, string name) =>
        json.Find(name) is { ValueKind: JsonValueKind.Number } value
            && value.TryGetInt32(out var number) ? number : null;

    /// <summary>True when the names lead to a member that is true.</summary>
    public static bool Says(this JsonElement json, params ReadOnlySpan<string> names) =>
        json.Find(names) is { ValueKind: JsonValueKind.True };

    /// <summary>The items of the list of that name.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement json, string name) =>
        json.Find(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>The strings of the list of that name.</summary>
    public static IEnumerable<string> Texts(this JsonElement json, string name) =>
        json.Items(name).Where(item => item.ValueKind == JsonValueKind.String).Select(Text);

    private static string Text(JsonElement value)
    {
        var reader = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(value));
        reader.Read();
        return JsonString.Decode(ref reader);
    }
}
