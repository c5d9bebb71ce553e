using System.CommandLine;
using OnRecord.Cli.Finding;
using OnRecord.Cli.Verbs;

namespace OnRecord.Cli.Exporting;

/// <summary><c>onrecord export</c>: statements of the ledger for other programs.</summary>
internal sealed class ExportVerb
{
    /// <summary>What the help of the verb ends with.</summary>
    public const string More = """
        Formats:
          jsonl        one JSON object a line and statement; offsets in code points
          csv          one row a statement, safe to open in a spreadsheet
          annotations  W3C Web Annotations (JSON-LD)
          json-ld      schema.org Quotation and Claim

        Everything that is asked for is written, the newest reports first. Of protected
        speakers the words, the address and the exact day are left out: who has those
        finds the name with any search engine (docs/protected.md).

        Examples:
          All of it:
            onrecord export -o statements.jsonl
          One outlet's year, as a table:
            onrecord export --outlet "Vessing Gazette" --since 2024 --until 2024 \
                --format csv -o gazette.csv

        Exit codes:
          0  done
          2  used wrongly
          3  could not run: the ledger can't be read, or the output not be written
        """;

    private readonly FilterOptions _filter = new();
    private readonly Option<string> _ledger = LedgerOption.Ledger();
    private readonly Option<string> _format = LedgerOption.Format("jsonl", "csv", "annotations", "json-ld");
    private readonly Option<string?> _output = LedgerOption.Output();
    private readonly Option<string?> _showProtected = LedgerOption.ShowProtected();

    /// <summary>The verb as a command that does <paramref name="export"/>, whose result is the exit code.</summary>
    public static Command Command(Func<ExportOptions, CancellationToken, int> export) => new ExportVerb().Build(export);

    private Command Build(Func<ExportOptions, CancellationToken, int> export)
    {
        var command = new Command("export", "Write statements of the ledger for other programs.");
        _filter.AddTo(command);
        foreach (var option in (Option[])[_ledger, _format, _output, _showProtected])
        {
            command.Add(option);
        }

        command.SetAction((parsed, stop) => Task.Run(() => export(new ExportOptions
        {
            Filter = _filter.Read(parsed),
            Ledger = parsed.GetRequiredValue(_ledger),
            Format = parsed.GetRequiredValue(_format),
            Output = parsed.GetValue(_output),
            ShowProtected = parsed.GetValue(_showProtected),
        }, stop), CancellationToken.None));
        return command;
    }
}
