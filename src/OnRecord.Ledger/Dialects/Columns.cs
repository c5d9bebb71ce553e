using System.Data.Common;

namespace OnRecord.Ledger.Dialects;

/// <summary>Columns that may be NULL.</summary>
internal static class Columns
{
    /// <summary>A text; null for NULL.</summary>
    public static string? TextOrNull(this DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>A whole number; null for NULL.</summary>
    public static long? NumberOrNull(this DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetInt64(column);
}
