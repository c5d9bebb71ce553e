namespace OnRecord.Cli.Watching;

/// <summary>What tells that a file was saved without reading it.</summary>
/// <param name="Length">In bytes; negative when there is no file.</param>
/// <param name="Written">When it was last written, UTC.</param>
internal readonly record struct FileStamp(long Length, DateTime Written)
{
    private static readonly FileStamp None = new(-1, default);

    /// <summary>True when there is no file, or nothing in it: somebody may be about to save it.</summary>
    public bool IsEmpty => Length <= 0;

    /// <summary>The stamp of the file, or of the file that a link points to.</summary>
    public static FileStamp Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            var target = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
            return target is { Exists: true } ? new FileStamp(target.Length, target.LastWriteTimeUtc) : None;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return None;
        }
    }
}
