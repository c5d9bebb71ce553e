using System.Text;
using OnRecord.Cli.Formats;

namespace OnRecord.Cli.Outputs;

/// <summary>Writes all pieces into one stream, as they come.</summary>
internal sealed class StreamSink(OutputStream output, IReadingFormat format) : IPieceSink
{
    private bool _begun;
    private bool _any;

    /// <inheritdoc/>
    public void Add(Piece piece)
    {
        Begin();
        if (!piece.Body.IsEmpty)
        {
            Write(_any ? format.Between : "");
            output.Stream.Write(piece.Body.Span);
            _any = true;
        }
    }

    /// <inheritdoc/>
    public void Complete()
    {
        Begin();
        Write(format.Foot);
        output.Complete();
    }

    /// <inheritdoc/>
    public void Dispose() => output.Dispose();

    private void Begin()
    {
        Write(_begun ? "" : format.Head);
        _begun = true;
    }

    private void Write(string text)
    {
        if (text.Length > 0)
        {
            output.Stream.Write(Encoding.UTF8.GetBytes(text));
        }
    }
}
