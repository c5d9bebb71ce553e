using System.Runtime.InteropServices;

namespace OnRecord.Training.Networks;

/// <summary>A matrix that is learned: its values, each worker's gradient, and the optimiser's two averages.</summary>
/// <remarks>Row-major [Rows, Columns], in native memory aligned to 64 bytes. A sparse parameter's gradient and averages
/// are kept up only for the rows that a step touches.</remarks>
internal sealed unsafe class Parameter : IDisposable
{
    private readonly bool[][] _touched;

    internal Parameter(string name, (int Rows, int Columns) shape, bool sparse, int workers)
    {
        Name = name;
        Rows = shape.Rows;
        Columns = shape.Columns;
        Sparse = sparse;
        Value = Allocate();
        Mean = Allocate();
        Square = Allocate();
        Average = sparse ? null : Allocate();
        Gradients = new float*[workers];
        _touched = new bool[workers][];
        Touched = new List<int>[workers];
        for (var worker = 0; worker < workers; worker++)
        {
            Gradients[worker] = Allocate();
            Touched[worker] = [];
            _touched[worker] = sparse ? new bool[Rows] : [];
        }
    }

    internal string Name { get; }

    internal int Rows { get; }

    internal int Columns { get; }

    internal bool Sparse { get; }

    /// <summary>What is used now.</summary>
    internal float* Value { get; private set; }

    /// <summary>Decaying mean of the gradient.</summary>
    internal float* Mean { get; private set; }

    /// <summary>Decaying mean of its square.</summary>
    internal float* Square { get; private set; }

    /// <summary>Decaying mean of the value: what is kept in the end.</summary>
    internal float* Average { get; private set; }

    /// <summary>Gradient of each worker.</summary>
    internal float*[] Gradients { get; }

    /// <summary>Rows of a sparse parameter that each worker has touched since the last step, in order of
    /// touching.</summary>
    internal List<int>[] Touched { get; }

    internal int Size => Rows * Columns;

    public void Dispose()
    {
        NativeMemory.AlignedFree(Value);
        NativeMemory.AlignedFree(Mean);
        NativeMemory.AlignedFree(Square);
        NativeMemory.AlignedFree(Average);
        foreach (var gradient in Gradients)
        {
            NativeMemory.AlignedFree(gradient);
        }

        Value = Mean = Square = Average = null;
    }

    /// <summary>Where a worker adds the gradient of a row.</summary>
    internal float* GradientRow(int worker, int row)
    {
        if (Sparse && !_touched[worker][row])
        {
            _touched[worker][row] = true;
            Touched[worker].Add(row);
        }

        return Gradients[worker] + (nint)row * Columns;
    }

    /// <summary>Forgets which rows were touched.</summary>
    internal void ClearTouched(int worker)
    {
        foreach (var row in Touched[worker])
        {
            _touched[worker][row] = false;
        }

        Touched[worker].Clear();
    }

    /// <summary>Fills with numbers drawn evenly from ±<paramref name="range"/>.</summary>
    internal Parameter Randomise(Random random, double range)
    {
        for (var i = 0; i < Size; i++)
        {
            Value[i] = (float)((random.NextDouble() * 2 - 1) * range);
        }

        return this;
    }

    /// <summary>Fills as Glorot and Bengio (2010) advise for a layer of these sizes.</summary>
    internal Parameter Glorot(Random random) => Randomise(random, Math.Sqrt(6.0 / (Rows + Columns)));

    /// <summary>Exchanges the value and its average.</summary>
    internal void Swap()
    {
        if (Sparse)
        {
            return;
        }

        var value = Value;
        Value = Average;
        Average = value;
    }

    private float* Allocate()
    {
        var bytes = (nuint)Size * sizeof(float);
        var memory = (float*)NativeMemory.AlignedAlloc(bytes, 64);
        NativeMemory.Clear(memory, bytes);
        return memory;
    }
}
