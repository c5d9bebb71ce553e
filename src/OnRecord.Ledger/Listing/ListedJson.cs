using System.Text.Json;
using OnRecord.Ledger.Finding;

namespace OnRecord.Ledger.Listing;

/// <summary>What a listed speaker's row holds as JSON.</summary>
internal static class ListedJson
{
    /// <summary>A list of names.</summary>
    public static string Write(IReadOnlyList<string> names) => LedgerJson.List(json =>
    {
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }
    });

    /// <summary>A list of offices.</summary>
    public static string Write(IReadOnlyList<ListedOffice> offices) => LedgerJson.List(json =>
    {
        foreach (var office in offices)
        {
            json.WriteStartObject();
            json.WriteString("office", office.Office);
            json.WriteString("from", office.From);
            json.WriteString("to", office.To);
            json.WriteEndObject();
        }
    });

    /// <summary>The offices of a list.</summary>
    public static IReadOnlyList<ListedOffice> ReadOffices(string text)
    {
        using var document = JsonDocument.Parse(text);
        return [.. document.RootElement.EnumerateArray().Select(static office => new ListedOffice(
            office.GetProperty("office").GetString()!, office.GetProperty("from").GetString(), office.GetProperty("to")
                .GetString()))];
    }
}
