using OnRecord.Ledger.Tables;
using OnRecord.Ledger.Verifying;

namespace OnRecord.Ledger.Tests.Support;

/// <summary>What tests do with ledgers over and over.</summary>
internal static class LedgerSteps
{
    /// <summary>Adds the made-up readings of these numbers.</summary>
    public static void AddMadeUp(this StatementLedger ledger, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var reading = MadeUpReadings.Make(i);
            ledger.Add(reading, MadeUpReadings.Wordings(reading));
        }
    }

    /// <summary>Every row of the record as a line of text, without times: equal ledgers have equal lines.</summary>
    public static string Dump(this StatementLedger ledger)
    {
        var lines = new System.Text.StringBuilder();
        foreach (var table in LedgerTables.All)
        {
            using var reader = ledger.Database.Query(table.SelectSql);
            while (reader.Read())
            {
                var row = LogReader.ReadRow(reader).Where((_, i) => table.Columns[i] is not ("added" or "forgotten"));
                lines.Append(table.Name).Append('|').AppendJoin('|', row.Select(value => value ?? "∅")).Append('\n');
            }
        }

        return lines.ToString();
    }

    public static long Count(this StatementLedger ledger, string table) =>
        ledger.Database.Number($"SELECT count(*) FROM {table}") ?? 0;
}
