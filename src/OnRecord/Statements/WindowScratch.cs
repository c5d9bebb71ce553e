using OnRecord.Neural;
using OnRecord.Tagging;

namespace OnRecord.Statements;

/// <summary>One thread's memory for labelling windows.</summary>
internal sealed unsafe class WindowScratch : IDisposable
{
    private readonly NumberBuffer _tokenGates = new();
    private byte[] _relations = [];

    /// <summary>First token of the stretch in hand.</summary>
    internal int First { get; private set; }

    /// <summary>Just past its last token.</summary>
    internal int End { get; private set; }

    /// <summary>The encoder's output for the stretch.</summary>
    internal float* Encoded { get; private set; }

    /// <summary>What each token of the stretch brings to any window; zeros to begin with.</summary>
    internal float* TokenGates { get; private set; }

    internal NumberBuffer Anchors { get; } = new();

    internal NumberBuffer AnchorGates { get; } = new();

    internal NumberBuffer Gates { get; } = new();

    internal NumberBuffer Cells { get; } = new();

    internal NumberBuffer Hidden { get; } = new();

    internal NumberBuffer Scores { get; } = new();

    internal NumberBuffer Marginals { get; } = new();

    /// <inheritdoc/>
    public void Dispose()
    {
        _tokenGates.Dispose();
        Anchors.Dispose();
        AnchorGates.Dispose();
        Gates.Dispose();
        Cells.Dispose();
        Hidden.Dispose();
        Scores.Dispose();
        Marginals.Dispose();
    }

    /// <summary>Takes up a stretch.</summary>
    internal void Begin(EncoderOutput encoded, int first, int columns)
    {
        First = first;
        End = first + encoded.Rows;
        Encoded = encoded.Second;
        TokenGates = _tokenGates.TakeZeros(encoded.Rows * columns);
    }

    /// <summary>Room for the relations of a window.</summary>
    internal Span<byte> Relations(int count)
    {
        if (_relations.Length < count)
        {
            _relations = new byte[count];
        }

        return _relations.AsSpan(0, count);
    }
}
