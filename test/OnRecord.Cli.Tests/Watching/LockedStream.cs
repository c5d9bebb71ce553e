namespace OnRecord.Cli.Tests.Watching;

/// <summary>A memory that one thread writes while another reads.</summary>
internal sealed class LockedStream : MemoryStream
{
    private readonly Lock _lock = new();

    public byte[] Bytes()
    {
        lock (_lock)
        {
            return ToArray();
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        lock (_lock)
        {
            base.Write(buffer);
        }
    }
}
