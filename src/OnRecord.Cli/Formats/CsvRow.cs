namespace OnRecord.Cli.Formats;

/// <summary>A row of a table after RFC 4180, safe to open in a spreadsheet: no cell starts a formula.</summary>
internal static class CsvRow
{
    /// <summary>The row, its end included.</summary>
    public static string Of(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(string value)
    {
        var safe = StartsFormula(value) ? "'" + value : value;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0
            ? safe : "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    // What spreadsheets take for the start of a formula, with the full-width forms (OWASP, "CSV Injection").
    private static bool StartsFormula(string value) => value.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(value[0]);
}
