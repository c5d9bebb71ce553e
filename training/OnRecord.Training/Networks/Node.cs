namespace OnRecord.Training.Networks;

/// <summary>A matrix in a graph, and the gradient of the loss by it. Row-major, in the graph's arena.</summary>
internal readonly unsafe struct Node(float* value, float* gradient, int rows, int columns)
{
    internal float* Value { get; } = value;

    internal float* Gradient { get; } = gradient;

    internal int Rows { get; } = rows;

    internal int Columns { get; } = columns;

    internal int Size => Rows * Columns;

    internal float* Row(int row) => Value + (nint)row * Columns;

    internal float* GradientRow(int row) => Gradient + (nint)row * Columns;
}
