using System.Text.Json;
using OnRecord.Ledger.Finding;

namespace OnRecord.Ledger.Speakers;

/// <summary>The reports' speakers that a decision moved, each as the report's number and the name there: what stays the
/// same when the report is read again.</summary>
internal static class MovedRows
{
    /// <summary>The list as JSON.</summary>
    public static string Write(IEnumerable<(long Report, string Name)> rows) => LedgerJson.List(json =>
    {
        foreach (var (report, name) in rows)
        {
            json.WriteStartArray();
            json.WriteNumberValue(report);
            json.WriteStringValue(name);
            json.WriteEndArray();
        }
    });

    /// <summary>The list; empty for null.</summary>
    public static IReadOnlySet<(long Report, string Name)> Read(string? text)
    {
        if (text is null)
        {
            return new HashSet<(long, string)>();
        }

        using var document = JsonDocument.Parse(text);
        return document.RootElement.EnumerateArray()
            .Select(static row => (row[0].GetInt64(), row[1].GetString()!)).ToHashSet();
    }
}
