namespace OnRecord.Reports.Inputs;

/// <summary>Walks folders in a fixed order.</summary>
internal static class Folder
{
    private static readonly EnumerationOptions All = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>The files in <paramref name="folder"/> and below that have a known extension, hidden ones left out;
    /// names in ordinal order, a sub-folder's files in its name's place.</summary>
    public static IEnumerable<FoundPath> Files(string folder) => Walk(folder)
        .Where(f => f.Failure is not null || ContentKinds.OfName(f.Path) != ContentKind.Unknown);

    /// <summary>All files below <paramref name="folder"/>, hidden ones left out. Links to folders are not followed, so
    /// that a link to a folder above can't go round for ever.</summary>
    public static IEnumerable<FoundPath> Walk(string folder)
    {
        if (!TryList(folder, out var entries, out var failure))
        {
            return [new FoundPath(folder, failure)];
        }

        return entries.SelectMany(e => !IsFolder(e) ? [new FoundPath(Path.Join(folder, e.Name))]
            : e.LinkTarget is null ? Walk(Path.Join(folder, e.Name))
            : []);
    }

    private static bool IsFolder(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.Directory);

    private static bool TryList(string folder, out FileSystemInfo[] entries, out OnRecordException? failure)
    {
        try
        {
            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", All)
                .Where(e => !e.Name.StartsWith('.')).OrderBy(e => e.Name, StringComparer.Ordinal)];
            failure = null;
            return true;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            entries = [];
            failure = ReportErrors.Unreadable(folder, cause);
            return false;
        }
    }
}
