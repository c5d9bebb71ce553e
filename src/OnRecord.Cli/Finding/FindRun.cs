using System.Text;
using OnRecord.Cli.Outputs;
using OnRecord.Cli.Screens;
using OnRecord.Ledger;
using OnRecord.Ledger.Finding;
using OnRecord.Ledger.Protecting;

namespace OnRecord.Cli.Finding;

/// <summary>One run of <c>onrecord find</c>.</summary>
internal sealed class FindRun(FindOptions options, Screen screen)
{
    /// <summary>Finds the statements and writes them; the result is the exit code.</summary>
    /// <exception cref="OnRecordException">The ledger can't be read (OR95…), or the question not be understood (OR92…).</exception>
    public int Run()
    {
        var reason = ShownReason.Of(options.ShowProtected);
        using var ledger = StatementLedger.Open(options.Ledger, new LedgerOptions { Create = false, ReadOnly = reason is null });
        ledger.NoteShown(reason, "find");
        var query = Query(ledger);
        var (found, next) = ledger.Guard(() => new StatementSearch(ledger.Database).Find(query));
        var masks = new ReportMasks(ledger.Database);
        var shown = reason is not null ? found : ledger.Guard<IReadOnlyList<FoundStatement>>(() => [.. found.Select(masks.Mask)]);
        using var output = OutputStream.To(screen.Output);
        output.Stream.Write(Encoding.UTF8.GetBytes(Written(shown, next, query, reason)));
        output.Complete();
        return ExitCode.Done;
    }

    private FindQuery Query(StatementLedger ledger) => options.Filter.Query(ledger, options.ShowProtected is not null) with
    {
        Best = options.Best,
        Limit = options.Limit,
        After = options.After is { } place ? PagePlace.Parse(place) ?? throw FindErrors.BadPlace(place) : null,
    };

    private string Written(IReadOnlyList<FoundStatement> found, PagePlace? next, FindQuery query, string? reason) => options.Format switch
    {
        "json" => FoundPage.Json(found, next, reason),
        "csv" => string.Concat(found.Select(one => FoundCsv.Row(one, reason)).Prepend(FoundCsv.Head)),
        _ => Text(found, next, new WordMarks(query.Words), reason),
    };

    private string Text(IReadOnlyList<FoundStatement> found, PagePlace? next, WordMarks marks, string? reason)
    {
        var page = new InkedText(screen.Width, screen.Colour);
        if (reason is not null)
        {
            page.Add($"Protected names are shown: {reason}", Ink.Faint).EndLine().EndLine();
        }

        var list = new FoundText(page, screen.Width, marks);
        foreach (var statement in found)
        {
            list.Write(statement);
        }

        page.Add(found.Count == 0 ? "No statement found." : next is null ? $"{found.Count} found." : $"{found.Count} shown; more with --after {next}", Ink.Faint);
        return page.EndLine().ToString();
    }
}
