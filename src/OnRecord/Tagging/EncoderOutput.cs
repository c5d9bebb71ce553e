using OnRecord.Neural;

namespace OnRecord.Tagging;

/// <summary>One thread's memory for the encoder, and what it found for the tokens of a stretch.</summary>
internal sealed unsafe class EncoderOutput : IDisposable
{
    /// <summary>Rows of gates made at a time: four tiles of the matrix product.</summary>
    internal const int BlockRows = 24;

    private readonly NumberBuffer _gates = new();
    private readonly NumberBuffer _cell = new();
    private readonly NumberBuffer _place = new();
    private readonly NumberBuffer _first = new();
    private readonly NumberBuffer _second = new();

    /// <summary>Tokens of the stretch.</summary>
    internal int Rows { get; private set; }

    /// <summary>Working memory: the gates of a block of rows, one direction.</summary>
    internal float* Gates { get; private set; }

    /// <summary>Working memory: what a place brings to the gates of the tokens there, one direction.</summary>
    internal float* PlaceGates { get; private set; }

    /// <summary>What each token's form brings to the gates of the first layer.</summary>
    internal float*[] FormGates { get; private set; } = [];

    /// <summary>The first layer's output: [rows, 2 · units].</summary>
    internal float* First { get; private set; }

    /// <summary>The second layer's output: [rows, 2 · units].</summary>
    internal float* Second { get; private set; }

    /// <summary>Working memory for new forms.</summary>
    internal FormGates.Scratch Forms { get; } = new();

    /// <inheritdoc/>
    public void Dispose()
    {
        _gates.Dispose();
        _cell.Dispose();
        _place.Dispose();
        _first.Dispose();
        _second.Dispose();
        Forms.Dispose();
    }

    /// <summary>Makes room for a stretch.</summary>
    internal void Resize(int rows, Model model)
    {
        Rows = rows;
        Forms.Reset();
        Gates = _gates.Take(BlockRows * Math.Max(model.First.GateColumns, model.Second.GateColumns) / 2);
        PlaceGates = _place.Take(model.First.GateColumns / 2);
        First = _first.Take(rows * model.First.OutputColumns);
        Second = _second.Take(rows * model.Second.OutputColumns);
        if (FormGates.Length < rows)
        {
            FormGates = new float*[rows];
        }
    }

    /// <summary>The state of one direction before its first block: zeros.</summary>
    internal float* BeginCell(int units) => _cell.TakeZeros(units);
}
