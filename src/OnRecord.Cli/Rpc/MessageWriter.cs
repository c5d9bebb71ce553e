using System.Globalization;
using System.Text;
using System.Threading.Channels;

namespace OnRecord.Cli.Rpc;

/// <summary>Writes messages to a stream, in the order that they were sent, without making who sends them
/// wait.</summary>
internal sealed class MessageWriter
{
    // A client that lets this many pile up has stopped reading.
    private const int MostWaiting = 10_000;

    private readonly Channel<ReadOnlyMemory<byte>> _waiting = Channel.CreateBounded<ReadOnlyMemory<byte>>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true });

    private readonly Stream _stream;

    /// <summary>A writer that begins at once.</summary>
    public MessageWriter(Stream stream)
    {
        _stream = stream;
        Done = Task.Run(WriteAllAsync, CancellationToken.None);
    }

    /// <summary>Ends when all is written, and fails with an <see cref="IOException"/> when the stream breaks.</summary>
    public Task Done { get; }

    /// <summary>Sends a message in JSON.</summary>
    /// <exception cref="OnRecordException">The client does not read (OR9703).</exception>
    public void Send(ReadOnlyMemory<byte> body)
    {
        if (!_waiting.Writer.TryWrite(body) && !Done.IsCompleted)
        {
            throw RpcErrors.NotRead();
        }
    }

    /// <summary>Says that nothing more will be sent.</summary>
    public void Complete() => _waiting.Writer.TryComplete();

    private async Task WriteAllAsync()
    {
        await foreach (var body in _waiting.Reader.ReadAllAsync())
        {
            var header = string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n");
            await _stream.WriteAsync(Encoding.ASCII.GetBytes(header));
            await _stream.WriteAsync(body);
            await _stream.FlushAsync();
        }
    }
}
