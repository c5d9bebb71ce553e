namespace OnRecord.Cli.Watching;

/// <summary>Has the system say when something happens to files, so that nobody need look all the time.</summary>
internal sealed class FolderEvents : IDisposable
{
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly HashSet<string> _names;
    private readonly Action _happened;
    private volatile bool _isReliable = true;

    /// <summary>Calls <paramref name="happened"/>, on any thread, when one of <paramref name="files"/> is written,
    /// made, renamed or deleted; also now and then for a namesake in another of their folders.</summary>
    public FolderEvents(IReadOnlyList<string> files, Action happened)
    {
        _happened = happened;
        _names = files.Select(file => Path.GetFileName(file)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var folder in files.Select(file => Path.GetDirectoryName(file)!).Distinct(StringComparer.Ordinal))
        {
            Watch(folder);
        }
    }

    /// <summary>False once the system could not watch a folder, or has missed something.</summary>
    public bool IsReliable => _isReliable;

    /// <inheritdoc/>
    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private void Watch(string folder)
    {
        var watcher = new FileSystemWatcher
        {
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.CreationTime,
        };
        _watchers.Add(watcher);
        watcher.Changed += (_, change) => Tell(change.Name);
        watcher.Created += (_, change) => Tell(change.Name);
        watcher.Deleted += (_, change) => Tell(change.Name);
        watcher.Renamed += (_, change) => Tell(change.Name, change.OldName);
        watcher.Error += (_, _) => Fail();
        try
        {
            watcher.Path = folder;
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception cause) when (cause is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // No such folder, or no watches left to give.
            _isReliable = false;
        }
    }

    private void Tell(params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
        {
            if (name is null || _names.Contains(name))
            {
                _happened();
            }
        }
    }

    private void Fail()
    {
        _isReliable = false;
        _happened();
    }
}
