using System.Globalization;
using System.Text;
using OnRecord.Cli.Outputs;
using OnRecord.Cli.Screens;
using OnRecord.Ledger.Following;

namespace OnRecord.Cli.Following;

/// <summary>One run of <c>onrecord follow</c> or <c>onrecord threads</c>.</summary>
internal sealed class FollowRun(FollowOptions options, Screen screen)
{
    // A phrase of four words may be in many.
    private const int MostThreads = 20;

    /// <summary>Follows one utterance; the result is the exit code.</summary>
    /// <exception cref="OnRecordException">The ledger can't be read (OR95…).</exception>
    public int Follow() => Run("follow", (finder, output, reason) =>
    {
        var asked = string.Join(' ', options.Words);
        var threads = asked.StartsWith('#')
            && long.TryParse(asked.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var statement)
            ? finder.OfStatement(statement) : finder.OfWords(asked);
        if (options.Format == "json")
        {
            WriteAll(threads, output, reason);
        }
        else
        {
            output.Write(Encoding.UTF8.GetBytes(Text(threads)));
        }
    });

    /// <summary>Writes all threads; the result is the exit code.</summary>
    /// <exception cref="OnRecordException">The ledger can't be read (OR95…), or the output not be written
    /// (OR9201).</exception>
    public int WriteThreads() => Run("threads", (finder, output, reason) =>
        WriteAll(finder.All().Where(thread => !options.TravelledOnly || thread.Travelled)
            .Select(thread => reason is null ? thread.Withheld() : thread), output, reason));

    private int Run(string verb, Action<ThreadFinder, Stream, string?> write)
    {
        using var ledger = ShownLedger.Open(options.Ledger, options.ShowProtected, verb);
        using var output = LedgerOutput.Open(options.Output, screen);
        ledger.Ledger.Guard(() => write(new ThreadFinder(ledger.Ledger, ledger.Masks), output.Stream, ledger.Reason));
        output.Complete();
        return ExitCode.Done;
    }

    private void WriteAll(IEnumerable<KeptThread> threads, Stream output, string? reason)
    {
        if (options.Format == "csv")
        {
            output.Write(Encoding.UTF8.GetBytes(ThreadCsv.Head));
        }

        foreach (var thread in threads)
        {
            output.Write(options.Format == "csv" ? Encoding.UTF8.GetBytes(ThreadCsv.Rows(thread, reason))
                : ThreadJson.Line(thread, reason).Span);
        }
    }

    private string Text(IReadOnlyList<KeptThread> threads)
    {
        var page = new InkedText(screen.Width, screen.Colour);
        var text = new ThreadText(page);
        foreach (var thread in threads.Take(MostThreads))
        {
            text.Write(thread);
        }

        if (threads.Count is 0 or > MostThreads)
        {
            page.Add(threads.Count == 0 ? "No report of the ledger quotes that."
                : $"{threads.Count - MostThreads} more utterances have these words; give more of them.", Ink.Faint)
                    .EndLine();
        }

        return page.ToString();
    }
}
