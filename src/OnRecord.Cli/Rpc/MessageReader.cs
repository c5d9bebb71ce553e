using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace OnRecord.Cli.Rpc;

/// <summary>Reads messages from a stream as the base protocol of the Language Server Protocol frames them: header
/// lines, an empty line, and as many bytes as <c>Content-Length</c> says.</summary>
/// <remarks>After a header that can't be understood nobody can tell where the next message begins, so that ends the
/// reading.</remarks>
internal sealed class MessageReader(Stream stream)
{
    /// <summary>Most bytes of the header lines of one message.</summary>
    public const int MostHeader = 8 * 1024;

    /// <summary>Most bytes of one message: as many as a report may have.</summary>
    public const int MostBody = 64 * 1024 * 1024;

    // A length is only a claim, so space is made as the bytes come.
    private const int FirstBody = 64 * 1024;

    private static readonly byte[] LengthName = "content-length"u8.ToArray();

    private readonly byte[] _buffer = new byte[MostHeader];
    private int _start;
    private int _end;

    /// <summary>The next message without its header; null when the stream has ended. Waits for it.</summary>
    /// <exception cref="OnRecordException">The header can't be understood (OR9701), or the stream ended within a
    /// message (OR9702).</exception>
    /// <exception cref="IOException">The stream broke.</exception>
    public byte[]? Read()
    {
        int? length = null;
        var header = 0;
        while (true)
        {
            var line = ReadLine(header);
            if (line is null)
            {
                return header == 0 ? null : throw RpcErrors.BrokenOff();
            }

            header += line.Length + 1;
            if (line.AsSpan().TrimEnd((byte)'\r') is not { IsEmpty: false } field)
            {
                return ReadBody(length ?? throw RpcErrors.BadHeader("a message has no Content-Length."));
            }

            length = LengthOf(field, length);
        }
    }

    // Fields other than the length are passed over, as HTTP does: they can't do harm.
    private static int? LengthOf(ReadOnlySpan<byte> field, int? known)
    {
        var colon = field.IndexOf((byte)':');
        if (colon < 0 || !Ascii.EqualsIgnoreCase(field[..colon].Trim(" \t"u8), LengthName))
        {
            return known;
        }

        var value = field[(colon + 1)..].Trim(" \t"u8);
        if (!IsNumber(value, out var length))
        {
            throw RpcErrors.BadHeader("a Content-Length is no number.");
        }

        return length > MostBody ? throw RpcErrors.BadHeader(
                string.Create(CultureInfo.InvariantCulture, $"a message is longer than {MostBody / 1024 / 1024} MB."))
            : known is { } other && other != length ? throw RpcErrors.BadHeader("a message has two lengths.")
            : (int)length;
    }

    private static bool IsNumber(ReadOnlySpan<byte> value, out long length)
    {
        length = 0;
        return !value.IsEmpty && !value.ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && Utf8Parser.TryParse(value, out length, out var read) && read == value.Length;
    }

    // Up to the line feed, which is left out; null when the stream ends before any byte of the line.
    private byte[]? ReadLine(int before)
    {
        var line = new List<byte>();
        while (_start < _end || Fill())
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            var feed = rest.IndexOf((byte)'\n');
            line.AddRange(feed < 0 ? rest : rest[..feed]);
            _start += feed < 0 ? rest.Length : feed + 1;
            if (before + line.Count > MostHeader)
            {
                throw RpcErrors.BadHeader(string.Create(CultureInfo.InvariantCulture,
                    $"a header is longer than {MostHeader / 1024} KB."));
            }

            if (feed >= 0)
            {
                return [.. line];
            }
        }

        return line.Count == 0 ? null : throw RpcErrors.BrokenOff();
    }

    private byte[] ReadBody(int length)
    {
        var body = new byte[Math.Min(length, FirstBody)];
        for (var have = 0; have < length;)
        {
            if (have == body.Length)
            {
                Array.Resize(ref body, Math.Min(length, 2 * body.Length));
            }

            var read = Take(body.AsSpan(have));
            have += read > 0 ? read : throw RpcErrors.BrokenOff();
        }

        return body;
    }

    private int Take(Span<byte> target)
    {
        var kept = Math.Min(target.Length, _end - _start);
        if (kept == 0)
        {
            return stream.Read(target);
        }

        _buffer.AsSpan(_start, kept).CopyTo(target);
        _start += kept;
        return kept;
    }

    private bool Fill()
    {
        (_start, _end) = (0, stream.Read(_buffer));
        return _end > 0;
    }
}
