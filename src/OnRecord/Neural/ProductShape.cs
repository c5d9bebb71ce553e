namespace OnRecord.Neural;

/// <summary>Sizes of a product A·B, and how A is laid out.</summary>
/// <param name="Rows">Rows of A and C.</param>
/// <param name="Inner">Columns of A, rows of B.</param>
/// <param name="Columns">Columns of B and C; a multiple of 8.</param>
/// <param name="RowStep">Elements from one row of A to the next.</param>
/// <param name="InnerStep">Elements from one column of A to the next.</param>
internal readonly record struct ProductShape(int Rows, int Inner, int Columns, int RowStep, int InnerStep)
{
    /// <summary>Elements from one row to the next of what the sums begin with; 0 where all begin with the same row.</summary>
    internal int StartStep { get; init; }

    /// <summary>A row-major.</summary>
    internal static ProductShape Of(int rows, int inner, int columns) => new(rows, inner, columns, inner, 1);

    /// <summary>The transpose of A, which is kept row-major with <paramref name="rows"/> columns.</summary>
    internal static ProductShape Transposed(int rows, int inner, int columns) => new(rows, inner, columns, 1, rows);
}
