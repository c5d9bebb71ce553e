using System.Runtime.Intrinsics;
using OnRecord.Neural;

namespace OnRecord.Training.Networks;

/// <summary>The gradient of <see cref="Recurrence"/>, step by step from the end.</summary>
internal static unsafe class RecurrenceGradient
{
    /// <summary>Adds to the gates' gradient and to that of the biases and peepholes.</summary>
    internal static void Add(Recurrence recurrence, Node gates, Node output, Memory memory)
    {
        var units = recurrence.Units;
        for (var direction = 0; direction < 2; direction++)
        {
            for (var unit = 0; unit < units; unit += 8)
            {
                var gate = direction * Recurrence.Parts * units + unit;
                var weight = direction * 2 * units + unit;
                var column = direction * units + unit;
                AddUnits(recurrence, direction, output.Rows, new Places
                {
                    Gates = gates.Value + gate,
                    GateGradient = gates.Gradient + gate,
                    Output = output.Gradient + column,
                    Cells = memory.Cells + column,
                    Weights = memory.Weights + weight,
                    WeightGradient = memory.WeightGradient + weight,
                });
            }
        }
    }

    private static void AddUnits(Recurrence recurrence, int direction, int rows, in Places data)
    {
        nint units = recurrence.Units, gateStep = recurrence.GateColumns, step = recurrence.OutputColumns;
        var vf = Vector256.Load(data.Weights + Recurrence.Weights * units);
        var vr = Vector256.Load(data.Weights + (Recurrence.Weights + 1) * units);
        Vector256<float> gbf = default, gbr = default, gvf = default, gvr = default, carried = default;
        var one = Vector256<float>.One;
        var t = direction == 0 ? rows - 1 : 0;
        var move = direction == 0 ? -1 : 1;
        for (var i = rows; i > 0; i--, t += move)
        {
            var gate = data.Gates + t * gateStep;
            var gradient = data.GateGradient + t * gateStep;
            var before = i > 1 ? Vector256.Load(data.Cells + (t + move) * step) : Vector256<float>.Zero;
            var u = Vector256.Load(gate);
            var f = Vector256.Load(gate + units);
            var r = Vector256.Load(gate + 2 * units);
            var x = Vector256.Load(gate + 3 * units);
            var cell = Vector256.Load(data.Cells + t * step);
            var dh = Vector256.Load(data.Output + t * step);
            var dc = dh * r + carried;
            var dr = dh * (cell - x) * r * (one - r);
            var df = dc * (before - u) * f * (one - f);
            (Vector256.Load(gradient) + dc * (one - f)).Store(gradient);
            (Vector256.Load(gradient + units) + df).Store(gradient + units);
            (Vector256.Load(gradient + 2 * units) + dr).Store(gradient + 2 * units);
            (Vector256.Load(gradient + 3 * units) + dh * (one - r)).Store(gradient + 3 * units);
            carried = dc * f + df * vf + dr * vr;
            gbf += df;
            gbr += dr;
            gvf += df * before;
            gvr += dr * before;
        }

        var into = data.WeightGradient;
        (Vector256.Load(into) + gbf).Store(into);
        (Vector256.Load(into + units) + gbr).Store(into + units);
        (Vector256.Load(into + Recurrence.Weights * units) + gvf).Store(into + Recurrence.Weights * units);
        (Vector256.Load(into + (Recurrence.Weights + 1) * units) + gvr).Store(into + (Recurrence.Weights + 1) * units);
    }

    /// <summary>What a run of the recurrence left, and where the gradient of its weights goes.</summary>
    internal readonly struct Memory(float* cells, float* weights, float* weightGradient)
    {
        internal float* Cells { get; } = cells;

        internal float* Weights { get; } = weights;

        internal float* WeightGradient { get; } = weightGradient;
    }

    private struct Places
    {
        internal float* Gates;
        internal float* GateGradient;
        internal float* Output;
        internal float* Cells;
        internal float* Weights;
        internal float* WeightGradient;
    }
}
