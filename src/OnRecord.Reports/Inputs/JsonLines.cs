namespace OnRecord.Reports.Inputs;

/// <summary>Cuts a stream into lines, each an input, holding no more than one line and a buffer.</summary>
internal sealed class JsonLines(Stream stream, string place, ReportLimits limits)
{
    private readonly byte[] _buffer = new byte[81920];
    private int _start;
    private int _end;
    private OnRecordException? _failure;

    /// <summary>Lines of a stream whose first bytes, at most 4096, were read already.</summary>
    public JsonLines(Stream stream, string place, ReportLimits limits, ReadOnlySpan<byte> head)
        : this(stream, place, limits)
    {
        head.CopyTo(_buffer);
        _end = head.Length;
    }

    /// <summary>The file that the stream reads; null when it reads none.</summary>
    public string? File { get; init; }

    /// <summary>The lines that are not blank, in order. What is wrong with one shows when it is read; when the stream
    /// breaks, the last input says so.</summary>
    public IEnumerable<ReportInput> Find(RawReportReader reader)
    {
        for (var number = 1; ReadLine(out var bytes); number++)
        {
            var (id, at) = ($"{Path.GetFileName(place)}:{number}", $"{place}:{number}");
            if (bytes is null)
            {
                yield return new ReportInput(id, at, _ => throw ReportErrors.TooLarge(at, limits.Bytes), reader);
            }
            else if (bytes.AsSpan().ContainsAnyExcept(" \t"u8))
            {
                var raw = new RawReport(id, at, ContentKind.JsonLines, bytes) { Path = File, Line = number };
                yield return new ReportInput(id, at, _ => raw, reader);
            }
        }

        if (_failure is { } failure)
        {
            yield return new ReportInput(Path.GetFileName(place), place, _ => throw failure, reader);
        }
    }

    // A line that is too long is read to its end, but not kept: its bytes are null.
    private bool ReadLine(out byte[]? line)
    {
        line = [];
        using var longer = new MemoryStream();
        var any = false;
        while (_start < _end || Fill())
        {
            any = true;
            var part = _buffer.AsSpan(_start, _end - _start);
            var length = part.IndexOf((byte)'\n');
            Keep(longer, length < 0 ? part : part[..length]);
            _start += length < 0 ? part.Length : length + 1;
            if (length >= 0)
            {
                break;
            }
        }

        line = longer.Length > limits.Bytes ? null : WithoutReturn(longer);
        return any && _failure is null;
    }

    private void Keep(MemoryStream line, ReadOnlySpan<byte> part) =>
        line.Write(part[..(int)Math.Min(part.Length, Math.Max(0, limits.Bytes + 1L - line.Length))]);

    private static byte[] WithoutReturn(MemoryStream line)
    {
        var bytes = line.GetBuffer().AsSpan(0, (int)line.Length);
        return bytes is [.., (byte)'\r'] ? bytes[..^1].ToArray() : bytes.ToArray();
    }

    private bool Fill()
    {
        try
        {
            (_start, _end) = (0, stream.Read(_buffer));
        }
        catch (IOException cause)
        {
            (_start, _end, _failure) = (0, 0, ReportErrors.Unreadable(place, cause));
        }

        return _end > 0;
    }
}
