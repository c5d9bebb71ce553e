using System.Threading.Channels;

namespace OnRecord.Cli.Lsp;

/// <summary>Checks open documents beside the server's loop: a moment after the last change, one document at a time,
/// never the same document twice at once. Belongs to the loop, like the documents.</summary>
/// <param name="checker">What checks.</param>
/// <param name="events">Where the results go, and the calls to begin.</param>
internal sealed class DocumentChecks(DraftChecker checker, ChannelWriter<ServerEvent> events)
{
    // Between two keys of somebody who types fast; and the longest that somebody who never rests goes without an
    // answer.
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentExclusiveSchedulerPair _threads = new(TaskScheduler.Default);
    private bool _settingsChanged;

    /// <summary>Has the document checked once it has rested.</summary>
    public void Soon(OpenDocument document)
    {
        document.WaitingSince ??= Environment.TickCount64;
        var waited = TimeSpan.FromMilliseconds(Environment.TickCount64 - document.WaitingSince.Value);
        if (waited >= LongestWait)
        {
            Now(document);
            return;
        }

        _ = CallAsync(new ServerEvent.Due(document, document.Sequence));
    }

    /// <summary>Has the document checked at once, or as soon as the check under way is done.</summary>
    public void Now(OpenDocument document)
    {
        document.IsDue = document.IsBeingChecked;
        if (document.IsBeingChecked || document.Draft is not { } draft)
        {
            return;
        }

        (document.WaitingSince, document.IsBeingChecked) = (null, true);
        var (sequence, anew) = (document.Sequence, _settingsChanged);
        _settingsChanged = false;
        _ = Task.Factory.StartNew(
            () => events.WriteAsync(new ServerEvent.Checked(document, sequence, checker.Check(draft, anew))).AsTask(),
            CancellationToken.None, TaskCreationOptions.None, _threads.ExclusiveScheduler);
    }

    /// <summary>Has the settings read anew before the next check.</summary>
    public void ForgetSettings() => _settingsChanged = true;

    private async Task CallAsync(ServerEvent due)
    {
        await Task.Delay(Rest);
        await events.WriteAsync(due);
    }
}
