namespace OnRecord.Tagging;

/// <summary>A named array in a model.</summary>
/// <param name="Name">At most 32 ASCII characters.</param>
/// <param name="Rows">Rows of a matrix, or the number of elements.</param>
/// <param name="Columns">Columns of a matrix, or 1.</param>
/// <param name="Offset">First byte, counted from the model's first.</param>
/// <param name="Length">In bytes.</param>
internal readonly record struct ModelSection(string Name, int Rows, int Columns, long Offset, long Length);
