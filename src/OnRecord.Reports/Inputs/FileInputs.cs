namespace OnRecord.Reports.Inputs;

/// <summary>The reports that a file holds: itself, or its lines.</summary>
internal sealed class FileInputs(ReportLimits limits, RawReportReader reader)
{
    // The content of a file with an unknown extension is told from this many bytes.
    private const int Head = 4096;

    public IEnumerable<ReportInput> Find(FoundPath found) =>
        found.Failure is null ? Find(found.Path) : [Failed(found.Path, found.Failure)];

    public IEnumerable<ReportInput> Find(string path)
    {
        var kind = ContentKinds.OfName(path);
        return (kind == ContentKind.Unknown ? Sniff(path) : kind) == ContentKind.JsonLines ? FindLines(path)
            : [Whole(path, kind)];
    }

    /// <summary>An input that is not there, or only as a link to nothing.</summary>
    public ReportInput Missing(string path) => Failed(path, NotThere(path));

    public ReportInput Failed(string path, OnRecordException failure) =>
        new(IdOf(path), path, _ => throw failure, reader);

    private static string IdOf(string path) => Path.GetFileNameWithoutExtension(path);

    // A zero or nothing at all is a mistake in the path that the file system would call an argument error.
    private static OnRecordException NotThere(string path) =>
        path.Length > 0 && !path.Contains('\0', StringComparison.Ordinal) && new FileInfo(path).LinkTarget is not null
            ? ReportErrors.DanglingLink(path) : ReportErrors.NotFound(path);

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (FileNotFoundException)
        {
            throw NotThere(path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw ReportErrors.Unreadable(path, cause);
        }
    }

    // What can't be read here can't be read later either, and fails then with its reason.
    private static ContentKind Sniff(string path)
    {
        try
        {
            using var file = TryOpen(path, out _);
            var head = new byte[Head];
            var length = file?.ReadAtLeast(head, Head, throwOnEndOfStream: false) ?? 0;
            return ContentKinds.OfContent(head.AsSpan(0, length));
        }
        catch (IOException)
        {
            return ContentKind.Unknown;
        }
    }

    private ReportInput Whole(string path, ContentKind kind) => new(IdOf(path), path, _ => Load(path, kind), reader);

    private RawReport Load(string path, ContentKind kind)
    {
        using var file = Open(path);
        try
        {
            return new RawReport(IdOf(path), path, kind, Bounded.ReadAll(file, path, limits.Bytes)) { Path = path };
        }
        catch (IOException cause)
        {
            throw ReportErrors.Unreadable(path, cause);
        }
    }

    private IEnumerable<ReportInput> FindLines(string path)
    {
        using var file = TryOpen(path, out var failure);
        if (file is null)
        {
            yield return Failed(path, failure!);
            yield break;
        }

        foreach (var line in new JsonLines(file, path, limits) { File = path }.Find(reader))
        {
            yield return line;
        }
    }

    private static FileStream? TryOpen(string path, out OnRecordException? failure)
    {
        try
        {
            failure = null;
            return Open(path);
        }
        catch (OnRecordException cause)
        {
            failure = cause;
            return null;
        }
    }
}
