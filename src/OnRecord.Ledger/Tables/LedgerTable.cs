namespace OnRecord.Ledger.Tables;

/// <summary>A table of the record: what it is called, and its columns in the order in which rows give their
/// values.</summary>
/// <param name="code">Stands for the table in the log; never changes meaning.</param>
/// <param name="name">The table's name in SQL.</param>
/// <param name="columns">The first is the identifier.</param>
internal sealed class LedgerTable(byte code, string name, params string[] columns)
{
    public byte Code { get; } = code;

    public string Name { get; } = name;

    public IReadOnlyList<string> Columns { get; } = columns;

    /// <summary>Puts one row: a value for each column.</summary>
    public string InsertSql { get; } =
        $"INSERT INTO {name} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(Parameter))})";

    /// <summary>Changes one row: a value for each column, the identifier first.</summary>
    public string UpdateSql { get; } = $"UPDATE {name} SET "
        + string.Join(", ", columns.Select(static (column, i) => $"{column} = {Parameter(column, i)}").Skip(1))
        + " WHERE id = $1";

    public string DeleteSql { get; } = $"DELETE FROM {name} WHERE id = $1";

    /// <summary>All rows by identifier.</summary>
    public string SelectSql { get; } = $"SELECT {string.Join(", ", columns)} FROM {name} ORDER BY id";

    /// <summary>One row by identifier.</summary>
    public string SelectOneSql { get; } = $"SELECT {string.Join(", ", columns)} FROM {name} WHERE id = $1";

    public override string ToString() => Name;

    private static string Parameter(string column, int index) => $"${index + 1}";
}
