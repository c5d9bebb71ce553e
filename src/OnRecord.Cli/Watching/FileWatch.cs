using System.Threading.Channels;

namespace OnRecord.Cli.Watching;

/// <summary>Waits until files are saved. Stamps tell whether they were; the system's events only make it look sooner,
/// so that events that are lost, doubled or early do no harm.</summary>
internal sealed class FileWatch : IDisposable
{
    // How often to look when the system tells of changes, and when it can't.
    private static readonly TimeSpan Seldom = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(100);

    // An editor that writes in pieces, or by renaming, is done when nothing has changed for a moment; one that has only
    // emptied or removed the file gets a longer one.
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(15);
    private const int MostMoments = 10;

    private readonly Channel<bool> _happened =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly FolderEvents _events;
    private readonly IReadOnlyList<string> _files;
    private FileStamp[] _known;

    /// <summary>Watches from now on.</summary>
    /// <param name="files">Full paths; nothing need be there.</param>
    public FileWatch(IReadOnlyList<string> files)
    {
        _files = files;
        _events = new FolderEvents([.. files.Concat(files.Select(Target).OfType<string>())],
            () => _happened.Writer.TryWrite(true));
        _known = Look();
    }

    /// <summary>Waits until one of the files is not as it was when this was called last, and at rest.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    public async Task WaitAsync(CancellationToken stop)
    {
        var now = Look();
        while (now.AsSpan().SequenceEqual(_known))
        {
            await SleepAsync(_events.IsReliable ? Seldom : Often, stop);
            now = Look();
        }

        _known = await RestAsync(now, stop);
    }

    /// <inheritdoc/>
    public void Dispose() => _events.Dispose();

    private async Task SleepAsync(TimeSpan most, CancellationToken stop)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        enough.CancelAfter(most);
        try
        {
            await _happened.Reader.ReadAsync(enough.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // Nothing happened, as far as the system told.
        }
    }

    private async Task<FileStamp[]> RestAsync(FileStamp[] now, CancellationToken stop)
    {
        for (var i = 0; i < MostMoments; i++)
        {
            await Task.Delay(Moment, stop);
            var before = now;
            now = Look();
            if (now.AsSpan().SequenceEqual(before)
                && !now.Where((stamp, n) => stamp.IsEmpty && !_known[n].IsEmpty).Any())
            {
                break;
            }
        }

        return now;
    }

    private FileStamp[] Look() => [.. _files.Select(FileStamp.Of)];

    private static string? Target(string file)
    {
        try
        {
            return new FileInfo(file).ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
