using OnRecord.Cli.Outputs;
using OnRecord.Cli.Screens;
using OnRecord.Ledger;
using OnRecord.Ledger.Finding;
using OnRecord.Ledger.Protecting;

namespace OnRecord.Cli.Exporting;

/// <summary>One run of <c>onrecord export</c>.</summary>
internal sealed class ExportRun(ExportOptions options, Screen screen)
{
    // So many are in memory at a time.
    private const int PageSize = 2_000;

    /// <summary>Writes the statements; the result is the exit code.</summary>
    /// <exception cref="OnRecordException">The ledger can't be read (OR95…), or the output not be written (OR9201).</exception>
    public int Run(CancellationToken stop)
    {
        var reason = ShownReason.Of(options.ShowProtected);
        using var ledger = StatementLedger.Open(options.Ledger, new LedgerOptions { Create = false, ReadOnly = reason is null });
        ledger.NoteShown(reason, "export");
        using var output = LedgerOutput.Open(options.Output, screen);
        try
        {
            using var writer = ExportWriter.For(options.Format, output.Stream, reason);
            foreach (var statement in Statements(ledger, reason))
            {
                stop.ThrowIfCancellationRequested();
                writer.Add(statement);
            }

            writer.Complete();
            output.Complete();
            return ExitCode.Done;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw OutputErrors.Unwritable(options.Output ?? "standard output", cause);
        }
    }

    // What is withheld comes last, by month: between the other statements of its report it would be found.
    private IEnumerable<ExportedStatement> Statements(StatementLedger ledger, string? reason)
    {
        var withheld = new List<ExportedStatement>();
        foreach (var statement in InOrder(ledger, reason))
        {
            if (statement.IsWithheld)
            {
                withheld.Add(statement);
            }
            else
            {
                yield return statement;
            }
        }

        foreach (var statement in withheld.OrderBy(static one => one.Found.Report.Published, StringComparer.Ordinal)
            .ThenBy(static one => one.Found.SpeakerName, StringComparer.Ordinal).ThenBy(static one => one.Found.Kind, StringComparer.Ordinal))
        {
            yield return statement;
        }
    }

    private IEnumerable<ExportedStatement> InOrder(StatementLedger ledger, string? reason)
    {
        var search = new StatementSearch(ledger.Database);
        var masks = reason is null ? new ReportMasks(ledger.Database) : null;
        var query = options.Filter.Query(ledger, reason is not null) with { Limit = PageSize };
        while (true)
        {
            var (page, next) = ledger.Guard(() => search.Find(query));
            foreach (var found in page)
            {
                yield return ledger.Guard(() => ExportedStatement.Of(found, masks));
            }

            if (next is null)
            {
                yield break;
            }

            query = query with { After = next };
        }
    }
}
