using System.Text;
using OnRecord.Cli.Outputs;
using OnRecord.Cli.Screens;
using OnRecord.Ledger.Finding;

namespace OnRecord.Cli.Finding;

/// <summary>One run of <c>onrecord find</c>.</summary>
internal sealed class FindRun(FindOptions options, Screen screen)
{
    /// <summary>Finds the statements and writes them; the result is the exit code.</summary>
    /// <exception cref="OnRecordException">The ledger can't be read (OR95…), or the question not be understood
    /// (OR92…).</exception>
    public int Run()
    {
        using var ledger = ShownLedger.Open(options.Ledger, options.ShowProtected, "find");
        var query = options.Filter.Query(ledger) with
        {
            Best = options.Best,
            Limit = options.Limit,
            After = FindErrors.Place(options.After),
        };
        var (found, next) = ledger.Find(query);
        using var output = OutputStream.To(screen.Output);
        output.Stream.Write(Encoding.UTF8.GetBytes(Written(found, next, query, ledger.Reason)));
        output.Complete();
        return ExitCode.Done;
    }

    private string Written(IReadOnlyList<FoundStatement> found, PagePlace? next, FindQuery query, string? reason) =>
        options.Format switch
        {
            "json" => FoundPage.Json(found, next, reason),
            "csv" => string.Concat(found.Select(one => FoundCsv.Row(one, reason)).Prepend(FoundCsv.Head)),
            _ => Text(found, next, new WordMarks(query.Words), reason),
        };

    private string Text(IReadOnlyList<FoundStatement> found, PagePlace? next, WordMarks marks, string? reason)
    {
        var page = new InkedText(screen.Width, screen.Colour);
        var list = new FoundText(page, screen.Width, marks);
        list.WriteReason(reason);
        list.WriteAll(found, found.Count == 0 ? "No statement found." : $"{found.Count} found.", next);
        return page.ToString();
    }
}
