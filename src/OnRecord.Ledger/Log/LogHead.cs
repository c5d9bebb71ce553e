using System.Text.Json;
using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Tables;

namespace OnRecord.Ledger.Log;

/// <summary>The end of the log: what the next entry goes on from.</summary>
/// <param name="Id">The last entry's number; 0 before the first.</param>
/// <param name="Hash">The last entry's hash; empty before the first.</param>
/// <param name="LastIds">The last identifiers given, as JSON.</param>
internal sealed record LogHead(long Id, string Hash, string LastIds)
{
    private static readonly LogHead Empty = new(0, "", "{}");

    public static LogHead Read(Database database)
    {
        using var reader = database.Query("SELECT id, hash, last_ids FROM log ORDER BY id DESC LIMIT 1");
        return reader.Read() ? new LogHead(reader.GetInt64(0), reader.GetString(1), reader.GetString(2)) : Empty;
    }

    /// <summary>The last identifier given in each table, by the table's code.</summary>
    public long[] ParseLastIds()
    {
        using var json = JsonDocument.Parse(LastIds);
        var last = new long[LedgerTables.All.Count + 1];
        foreach (var table in LedgerTables.All)
        {
            last[table.Code] = json.RootElement.TryGetProperty(table.Name, out var id) ? id.GetInt64() : 0;
        }

        return last;
    }

    /// <summary>The identifiers as JSON, such as <c>{"report":12,"speaker":40}</c>.</summary>
    public static string Format(long[] lastIds) =>
        $"{{{string.Join(',', LedgerTables.All.Select(table => $"\"{table.Name}\":{lastIds[table.Code]}"))}}}";
}
