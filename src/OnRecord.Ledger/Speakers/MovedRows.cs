using System.Buffers;
using System.Text;
using System.Text.Json;
using OnRecord.Ledger.Finding;

namespace OnRecord.Ledger.Speakers;

/// <summary>The reports' speakers that a decision moved, each as the report's number and the name there: what stays the same
/// when the report is read again.</summary>
internal static class MovedRows
{
    /// <summary>The list as JSON.</summary>
    public static string Write(IEnumerable<(long Report, string Name)> rows)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, LedgerJson.Readable))
        {
            json.WriteStartArray();
            foreach (var (report, name) in rows)
            {
                json.WriteStartArray();
                json.WriteNumberValue(report);
                json.WriteStringValue(name);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

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
