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

    // The other ways to write come here.
    public override void Write(byte[] buffer, int offset, int count)
    {
        lock (_lock)
        {
            base.Write(buffer, offset, count);
        }
    }
}
