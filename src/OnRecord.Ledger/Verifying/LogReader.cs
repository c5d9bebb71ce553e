using System.Data.Common;
using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Log;

namespace OnRecord.Ledger.Verifying;

/// <summary>Reads the log from its beginning.</summary>
internal static class LogReader
{
    /// <summary>Each row with its list of touched rows and its hash, in order.</summary>
    public static IEnumerable<(LogRow Row, byte[] Touched, string Hash)> Read(Database database)
    {
        using var reader = database.Query(
            "SELECT id, time, action, subject, last_ids, content, rows, hash FROM log ORDER BY id");
        while (reader.Read())
        {
            var row = new LogRow(reader.GetInt64(0), reader.GetString(1), reader.GetString(2), reader.GetString(3),
                reader.GetString(4), reader.GetString(5));
            yield return (row, reader.GetFieldValue<byte[]>(6), reader.GetString(7));
        }
    }

    /// <summary>The keys of the entries' hashes, without those that forgetting erased.</summary>
    public static Dictionary<long, byte[]> ReadSalts(Database database)
    {
        var salts = new Dictionary<long, byte[]>();
        using var reader = database.Query("SELECT log, salt FROM salt ORDER BY log");
        while (reader.Read())
        {
            salts[reader.GetInt64(0)] = reader.GetFieldValue<byte[]>(1);
        }

        return salts;
    }

    /// <summary>The row at the reader, as rows are put.</summary>
    public static object?[] ReadRow(DbDataReader reader)
    {
        var row = new object?[reader.FieldCount];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = reader.GetValue(i) is var value and not DBNull ? value : null;
        }

        return row;
    }
}
