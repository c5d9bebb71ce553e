using System.Text;
using OnRecord.Cli.Formats;

namespace OnRecord.Cli.Outputs;

/// <summary>Writes all pieces into one stream, as they come.</summary>
/// <param name="output">Where to.</param>
/// <param name="head">What stands before the first piece.</param>
/// <param name="between">What stands between two pieces.</param>
/// <param name="foot">What stands after the last piece; asked for once all pieces are there.</param>
internal sealed class StreamSink(OutputStream output, string head, string between, Func<string> foot) : IPieceSink
{
    private bool _begun;
    private bool _any;

    /// <inheritdoc/>
    public void Add(Piece piece)
    {
        Begin();
        if (!piece.Body.IsEmpty)
        {
            Write(_any ? between : "");
            output.Stream.Write(piece.Body.Span);
            _any = true;
        }
    }

    /// <inheritdoc/>
    public void Complete()
    {
        Begin();
        Write(foot());
        output.Complete();
    }

    /// <inheritdoc/>
    public void Dispose() => output.Dispose();

    private void Begin()
    {
        Write(_begun ? "" : head);
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
