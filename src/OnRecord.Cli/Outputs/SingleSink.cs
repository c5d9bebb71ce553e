using OnRecord.Cli.Formats;

namespace OnRecord.Cli.Outputs;

/// <summary>Writes the only piece there may be.</summary>
internal sealed class SingleSink(StreamSink sink) : IPieceSink
{
    private bool _taken;

    /// <inheritdoc/>
    public void Add(Piece piece)
    {
        if (_taken)
        {
            throw OutputErrors.NeedsFolder();
        }

        sink.Add(piece);
        _taken = true;
    }

    /// <inheritdoc/>
    public void Complete() => sink.Complete();

    /// <inheritdoc/>
    public void Dispose() => sink.Dispose();
}
