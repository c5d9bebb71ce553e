using OnRecord.Cli.Outputs;
using OnRecord.Cli.Screens;
using OnRecord.Ledger.Finding;

namespace OnRecord.Cli.Exporting;

/// <summary>One run of <c>onrecord export</c>.</summary>
internal sealed class ExportRun(ExportOptions options, Screen screen)
{
    // So many are in memory at a time.
    private const int PageSize = 2_000;

    /// <summary>Writes the statements; the result is the exit code.</summary>
    /// <exception cref="OnRecordException">The ledger can't be read (OR95…), or the output not be written
    /// (OR9201).</exception>
    public int Run(CancellationToken stop)
    {
        using var ledger = ShownLedger.Open(options.Ledger, options.ShowProtected, "export");
        using var output = LedgerOutput.Open(options.Output, screen);
        try
        {
            var writer = ExportWriter.For(options.Format, output.Stream, ledger.Reason);
            foreach (var statement in Statements(ledger))
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
    private IEnumerable<ExportedStatement> Statements(ShownLedger ledger)
    {
        var withheld = new List<ExportedStatement>();
        foreach (var statement in InOrder(ledger))
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
            .ThenBy(static one => one.Found.SpeakerName, StringComparer.Ordinal)
            .ThenBy(static one => one.Found.Kind, StringComparer.Ordinal))
        {
            yield return statement;
        }
    }

    private IEnumerable<ExportedStatement> InOrder(ShownLedger ledger)
    {
        var search = new StatementSearch(ledger.Ledger.Database);
        var query = options.Filter.Query(ledger) with { Limit = PageSize };
        while (true)
        {
            var (page, next) = ledger.Ledger.Guard(() => search.Find(query));
            foreach (var found in page)
            {
                yield return ledger.Ledger.Guard(() => ExportedStatement.Of(found, ledger.Masks));
            }

            if (next is null)
            {
                yield break;
            }

            query = query with { After = next };
        }
    }
}
