namespace OnRecord.Training.Networks;

/// <summary>Adam (Kingma and Ba 2015) with decoupled weight decay and an average of the weights over time.</summary>
internal sealed unsafe class Adam(IReadOnlyList<Parameter> parameters, double averaging)
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.98f;
    private int _step;

    /// <summary>Largest length of the whole gradient; a longer one is scaled down to it.</summary>
    internal double ClipLength { get; init; } = 5;

    internal float Decay { get; init; }

    /// <summary>Applies the sum of the workers' gradients, and clears them.</summary>
    internal void Step(double rate)
    {
        _step++;
        var square = 0.0;
        foreach (var parameter in parameters)
        {
            square += Gather(parameter);
        }

        var length = Math.Sqrt(square);
        var scale = (float)(length > ClipLength ? ClipLength / length : 1);
        var step = (float)(rate * Math.Sqrt(1 - Math.Pow(Beta2, _step)) / (1 - Math.Pow(Beta1, _step)));
        var keep = (float)Math.Min(averaging, (1.0 + _step) / (10.0 + _step));
        foreach (var parameter in parameters)
        {
            Apply(parameter, step, scale, keep);
        }
    }

    private static double Gather(Parameter parameter)
    {
        var first = parameter.Gradients[0];
        var square = 0.0;
        for (var worker = 1; worker < parameter.Gradients.Length; worker++)
        {
            var other = parameter.Gradients[worker];
            foreach (var (start, count) in Ranges(parameter, worker))
            {
                var into = parameter.GradientRow(0, (int)(start / parameter.Columns));
                for (var i = 0; i < count; i++)
                {
                    into[i] += other[start + i];
                    other[start + i] = 0;
                }
            }

            parameter.ClearTouched(worker);
        }

        foreach (var (start, count) in Ranges(parameter, 0))
        {
            for (var i = start; i < start + count; i++)
            {
                square += (double)first[i] * first[i];
            }
        }

        return square;
    }

    private static IEnumerable<(long Start, int Count)> Ranges(Parameter parameter, int worker) => parameter.Sparse
        ? parameter.Touched[worker].Select(row => ((long)row * parameter.Columns, parameter.Columns))
        : [(0L, parameter.Size)];

    private void Apply(Parameter parameter, float step, float scale, float keep)
    {
        var gradient = parameter.Gradients[0];
        float* value = parameter.Value, mean = parameter.Mean, square = parameter.Square, average = parameter.Average;
        var decay = parameter.Rows > 1 && !parameter.Sparse ? 1 - step * Decay : 1;
        foreach (var (start, count) in Ranges(parameter, 0))
        {
            for (var i = start; i < start + count; i++)
            {
                var g = gradient[i] * scale;
                gradient[i] = 0;
                mean[i] = Beta1 * mean[i] + (1 - Beta1) * g;
                square[i] = Beta2 * square[i] + (1 - Beta2) * g * g;
                value[i] = value[i] * decay - step * mean[i] / (MathF.Sqrt(square[i]) + 1e-7f);
                average[i] = parameter.Sparse ? value[i] : keep * average[i] + (1 - keep) * value[i];
            }
        }

        parameter.ClearTouched(0);
    }
}
