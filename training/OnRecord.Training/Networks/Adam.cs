using System.Runtime.Intrinsics;

namespace OnRecord.Training.Networks;

/// <summary>Adam (Kingma and Ba 2015) with decoupled weight decay and an average of the weights over time.</summary>
/// <remarks>Sparse parameters are updated in the rows touched, and not averaged.</remarks>
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
        var squares = new double[parameters.Count];
        Parallel.For(0, parameters.Count, i => squares[i] = Gather(parameters[i]));
        var length = Math.Sqrt(squares.Sum());
        var settings = new Settings(
            (float)(length > ClipLength ? ClipLength / length : 1),
            (float)(rate * Math.Sqrt(1 - Math.Pow(Beta2, _step)) / (1 - Math.Pow(Beta1, _step))),
            (float)Math.Min(averaging, (1.0 + _step) / (10.0 + _step)));
        Parallel.ForEach(parameters.Where(static p => !p.Sparse), parameter => ApplyDense(parameter, settings));
        foreach (var parameter in parameters.Where(static p => p.Sparse))
        {
            var rows = parameter.Touched[0];
            Parallel.For(0, 8, part =>
            {
                for (var i = part; i < rows.Count; i += 8)
                {
                    Apply(parameter, rows[i] * parameter.Columns, parameter.Columns, settings);
                }
            });
            parameter.ClearTouched(0);
        }
    }

    private static double Gather(Parameter parameter)
    {
        for (var worker = 1; worker < parameter.Gradients.Length; worker++)
        {
            if (!parameter.Sparse)
            {
                Move(parameter.Gradients[worker], parameter.Gradients[0], parameter.Size);
                continue;
            }

            foreach (var row in parameter.Touched[worker])
            {
                Move(parameter.Gradients[worker]
                    + (nint)row * parameter.Columns, parameter.GradientRow(0, row), parameter.Columns);
            }

            parameter.ClearTouched(worker);
        }

        return parameter.Sparse
            ? parameter.Touched[0].Sum(row => Square(parameter.Gradients[0] + (nint)row * parameter.Columns,
                parameter.Columns))
            : Square(parameter.Gradients[0], parameter.Size);
    }

    private static void Move(float* from, float* to, int count)
    {
        for (var i = 0; i < count; i += 8)
        {
            (Vector256.Load(to + i) + Vector256.Load(from + i)).Store(to + i);
            Vector256<float>.Zero.Store(from + i);
        }
    }

    private static double Square(float* values, int count)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < count; i += 8)
        {
            var value = Vector256.Load(values + i);
            sum += value * value;
        }

        return Vector256.Sum(sum);
    }

    private void ApplyDense(Parameter parameter, Settings settings)
    {
        Apply(parameter, 0, parameter.Size, settings);
        var keep = Vector256.Create(settings.Keep);
        for (var i = 0; i < parameter.Size; i += 8)
        {
            var average = Vector256.Load(parameter.Average + i);
            var value = Vector256.Load(parameter.Value + i);
            (value + keep * (average - value)).Store(parameter.Average + i);
        }
    }

    private void Apply(Parameter parameter, int start, int count, Settings settings)
    {
        var gradient = parameter.Gradients[0];
        var decay = Vector256.Create(parameter.Rows > 2 && !parameter.Sparse ? 1 - settings.Rate * Decay : 1);
        for (var i = start; i < start + count; i += 8)
        {
            var g = Vector256.Load(gradient + i) * settings.Scale;
            var mean = Vector256.Load(parameter.Mean + i) * Beta1 + g * (1 - Beta1);
            var square = Vector256.Load(parameter.Square + i) * Beta2 + g * g * (1 - Beta2);
            mean.Store(parameter.Mean + i);
            square.Store(parameter.Square + i);
            Vector256<float>.Zero.Store(gradient + i);
            var step = mean / (Vector256.Sqrt(square) + Vector256.Create(1e-7f)) * settings.Rate;
            (Vector256.Load(parameter.Value + i) * decay - step).Store(parameter.Value + i);
        }
    }

    private readonly record struct Settings(float Scale, float Rate, float Keep);
}
