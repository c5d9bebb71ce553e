using OnRecord.Neural;

namespace OnRecord.Tagging;

/// <summary>One thread's memory for the encoder, and what it found for the tokens of a stretch.</summary>
internal sealed unsafe class EncoderOutput : IDisposable
{
    private readonly NumberBuffer _gates = new();
    private readonly NumberBuffer _cells = new();
    private readonly NumberBuffer _first = new();
    private readonly NumberBuffer _second = new();

    /// <summary>Tokens of the stretch.</summary>
    internal int Rows { get; private set; }

    /// <summary>Working memory.</summary>
    internal float* Gates { get; private set; }

    /// <summary>Working memory.</summary>
    internal float* Cells { get; private set; }

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
        _cells.Dispose();
        _first.Dispose();
        _second.Dispose();
        Forms.Dispose();
    }

    /// <summary>Makes room for a stretch.</summary>
    internal void Resize(int rows, Model model)
    {
        Rows = rows;
        Gates = _gates.Take(rows * Math.Max(model.First.GateColumns, model.Second.GateColumns));
        Cells = _cells.Take(rows * Math.Max(model.First.OutputColumns, model.Second.OutputColumns));
        First = _first.Take(rows * model.First.OutputColumns);
        Second = _second.Take(rows * model.Second.OutputColumns);
    }
}
