using System.Globalization;
using System.Text;
using OnRecord.Cli.Screens;
using OnRecord.Ledger;

namespace OnRecord.Cli.Finding;

/// <summary>One run of <c>onrecord speakers import</c>.</summary>
internal sealed class ImportRun(ImportOptions options, Screen screen)
{
    // More than a screenful tell nothing that these don't.
    private const int MostFaults = 50;

    /// <summary>Imports, and tells what came of it; the result is the exit code.</summary>
    /// <exception cref="OnRecordException">The file (OR9521) or the ledger (OR95…) can't be used.</exception>
    public int Run()
    {
        using var ledger = StatementLedger.Open(options.Ledger, new LedgerOptions());
        var result = ledger.ImportSpeakers(options.File);
        screen.Output.Write(Encoding.UTF8.GetBytes(Summary(result)));
        foreach (var fault in result.Faults.Take(MostFaults))
        {
            screen.Complain(fault.Code, fault.Message);
        }

        if (result.Faults.Count > MostFaults)
        {
            screen.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"and {result.Faults.Count - MostFaults:N0} more."));
        }

        return result.Faults.Count == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    private static string Summary(SpeakerImportResult result)
    {
        var summary = new StringBuilder();
        summary.Append(CultureInfo.InvariantCulture,
            $"{result.Added:N0} {(result.Added == 1 ? "speaker is" : "speakers are")} new, {result.Updated:N0} updated, {result.Unchanged:N0} unchanged; ");
        summary.Append(CultureInfo.InvariantCulture,
            $"{result.Joined:N0} {(result.Joined == 1 ? "speaker" : "speakers")} of the ledger joined with them.\n");
        if (result.Faults.Count > 0)
        {
            summary.Append(CultureInfo.InvariantCulture,
                $"{result.Faults.Count:N0} {(result.Faults.Count == 1 ? "row was" : "rows were")} left out.\n");
        }

        if (result.UnusedColumns.Count > 0)
        {
            summary.Append(CultureInfo.InvariantCulture,
                $"Nothing is taken from the columns: {VisibleText.Of(string.Join(", ", result.UnusedColumns))}.\n");
        }

        return result.Decision is { } decision
            ? summary.Append(CultureInfo.InvariantCulture,
                $"Decision {decision}; onrecord speakers undo {decision} takes it back.\n").ToString()
            : summary.Append("Nothing was changed.\n").ToString();
    }
}
