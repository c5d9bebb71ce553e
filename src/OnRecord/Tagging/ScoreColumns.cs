namespace OnRecord.Tagging;

/// <summary>A linear layer whose columns are the scores of labels; those that only fill up the width never win.</summary>
internal sealed unsafe class ScoreColumns
{
    private readonly float[] _bias;

    /// <summary>The model's layer of a name, of which the first <paramref name="labels"/> columns mean something.</summary>
    internal ScoreColumns(ModelFile file, string name, int labels)
    {
        Width = file.Section(name).Columns;
        Weights = file.Data<float>(name);
        _bias = new ReadOnlySpan<float>(file.Data<float>(name + ".bias"), Width).ToArray();
        _bias.AsSpan(labels).Fill(float.NegativeInfinity);
    }

    /// <summary>Columns, a multiple of 8.</summary>
    internal int Width { get; }

    /// <summary>Row-major: [inputs, <see cref="Width"/>].</summary>
    internal float* Weights { get; }

    /// <summary>What the scores begin with.</summary>
    internal ReadOnlySpan<float> Bias => _bias;
}
