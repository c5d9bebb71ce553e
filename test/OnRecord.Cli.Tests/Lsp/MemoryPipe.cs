namespace OnRecord.Cli.Tests.Lsp;

/// <summary>A pipe within the process: whoever reads waits until something is written, or the pipe closed.</summary>
internal sealed class MemoryPipe : Stream
{
    private readonly Queue<byte[]> _parts = [];
    private bool _isEnded;
    private ReadOnlyMemory<byte> _rest;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get =>
        throw new NotSupportedException(); set => throw new NotSupportedException();
    }

    /// <summary>Says that nothing more will be written.</summary>
    public void End()
    {
        lock (_parts)
        {
            _isEnded = true;
            Monitor.PulseAll(_parts);
        }
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_rest.IsEmpty)
        {
            _rest = Next();
        }

        var read = Math.Min(count, _rest.Length);
        _rest[..read].CopyTo(buffer.AsMemory(offset));
        _rest = _rest[read..];
        return read;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        lock (_parts)
        {
            _parts.Enqueue(buffer.AsSpan(offset, count).ToArray());
            Monitor.PulseAll(_parts);
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private ReadOnlyMemory<byte> Next()
    {
        lock (_parts)
        {
            while (_parts.Count == 0 && !_isEnded)
            {
                Monitor.Wait(_parts);
            }

            return _parts.Count == 0 ? default : _parts.Dequeue();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            End();
        }

        base.Dispose(disposing);
    }
}
