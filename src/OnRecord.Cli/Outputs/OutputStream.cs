namespace OnRecord.Cli.Outputs;

/// <summary>Standard output, or a file that changes only when all of the output is there.</summary>
/// <remarks>So an output may replace one of the inputs, and a run that breaks off leaves what was there
/// before.</remarks>
internal sealed class OutputStream : IDisposable
{
    private readonly string? _path;
    private readonly string? _part;

    private OutputStream(Stream stream, string? path, string? part)
    {
        Stream = stream;
        _path = path;
        _part = part;
    }

    /// <summary>What to write to.</summary>
    public Stream Stream { get; }

    /// <summary>Wraps standard output, which stays open.</summary>
    public static OutputStream To(Stream standardOutput) => new(standardOutput, null, null);

    /// <summary>Begins a file.</summary>
    /// <exception cref="IOException">The folder is not there, or the disk is full.</exception>
    public static OutputStream ToFile(string path)
    {
        if (Directory.Exists(path) || Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder
            && !Directory.Exists(folder))
        {
            throw new IOException(Directory.Exists(path) ? "it is a folder" : "its folder does not exist");
        }

        var part = File.Exists(path) ? Path.GetTempFileName() : $"{path}.{Environment.ProcessId}.part";
        return new OutputStream(new FileStream(part, FileMode.Create, FileAccess.ReadWrite), path, part);
    }

    /// <summary>Ends the output.</summary>
    public void Complete()
    {
        Stream.Flush();
        if (_path is null)
        {
            return;
        }

        if (File.Exists(_path))
        {
            CopyTo(_path);
        }
        else
        {
            Stream.Dispose();
            File.Move(_part!, _path);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_part is not null)
        {
            Stream.Dispose();
            File.Delete(_part);
        }
    }

    // Into what is there, which may be a link, a device, or another's file that this user may write but not replace.
    private void CopyTo(string path)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
        Stream.Position = 0;
        Stream.CopyTo(file);
    }
}
