using System.Data.Common;
using System.Globalization;

namespace OnRecord.Ledger.Tables;

/// <summary>A row as its table's columns give it.</summary>
internal static class TableRow
{
    /// <summary>The reader's row: whole numbers as <see cref="long"/>, nothing as null.</summary>
    public static object?[] Read(DbDataReader reader, LedgerTable table)
    {
        var row = new object?[table.Columns.Count];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = reader.GetValue(i) switch
            {
                DBNull => null,
                int number => (long)number,
                short number => Convert.ToInt64(number, CultureInfo.InvariantCulture),
                var value => value,
            };
        }

        return row;
    }
}
