using System.Runtime.Intrinsics;

namespace OnRecord.Neural;

/// <summary>The sequential part of a bidirectional simple recurrent unit (Lei et al. 2018, "Simple Recurrent Units for
/// Highly Parallelizable Recurrence"): everything that does not depend on the step before is in one matrix product.</summary>
/// <remarks>
/// A row of <c>gates</c> holds, for the forward direction and then the backward one, candidate u, forget gate f, reset gate
/// r and highway x̂, <see cref="Units"/> numbers each. Then
/// f = σ(f + b₀ + v₀·c), r = σ(r + b₁ + v₁·c), c' = f·c + (1 − f)·u, h = r·c' + (1 − r)·x̂.
/// A row of the states and of the output holds the forward units, then the backward ones.
/// </remarks>
internal sealed unsafe class Recurrence
{
    /// <summary>Candidate, forget gate, reset gate, highway.</summary>
    internal const int Parts = 4;

    /// <summary>Numbers in a bias row and in a peephole row, in units: forget and reset, each direction.</summary>
    internal const int Weights = 4;

    /// <summary>A recurrence of <paramref name="units"/> units a direction, a multiple of 8.</summary>
    internal Recurrence(int units) => Units = units;

    /// <summary>Units of one direction.</summary>
    internal int Units { get; }

    /// <summary>Numbers in a row of gates.</summary>
    internal int GateColumns => 2 * Parts * Units;

    /// <summary>Numbers in a row of output.</summary>
    internal int OutputColumns => 2 * Units;

    /// <summary>Runs both directions over <paramref name="rows"/> rows; the gates f and r are replaced by their values
    /// after σ, and <paramref name="cells"/> and <paramref name="output"/> are filled.</summary>
    /// <param name="rows">Number of rows.</param>
    /// <param name="gates">[rows, <see cref="GateColumns"/>].</param>
    /// <param name="weights">Biases, then peepholes: each [direction, forget or reset, unit].</param>
    /// <param name="cells">[rows, 2·Units].</param>
    /// <param name="output">[rows, 2·Units].</param>
    internal void Run(int rows, float* gates, float* weights, float* cells, float* output)
    {
        for (var direction = 0; direction < 2; direction++)
        {
            for (var unit = 0; unit < Units; unit += 8)
            {
                RunUnits(rows, direction, gates + direction * Parts * Units + unit,
                    weights + direction * 2 * Units + unit, cells + direction * Units + unit, output + direction * Units + unit);
            }
        }
    }

    private void RunUnits(int rows, int direction, float* gates, float* weights, float* cells, float* output)
    {
        nint units = Units, gateStep = GateColumns, step = OutputColumns;
        var bf = Vector256.Load(weights);
        var br = Vector256.Load(weights + units);
        var vf = Vector256.Load(weights + Weights * units);
        var vr = Vector256.Load(weights + (Weights + 1) * units);
        var cell = Vector256<float>.Zero;
        var t = direction == 0 ? 0 : rows - 1;
        var move = direction == 0 ? 1 : -1;
        for (var i = 0; i < rows; i++, t += move)
        {
            var gate = gates + t * gateStep;
            var u = Vector256.Load(gate);
            var f = VectorMath.Sigmoid(Vector256.FusedMultiplyAdd(vf, cell, Vector256.Load(gate + units) + bf));
            var r = VectorMath.Sigmoid(Vector256.FusedMultiplyAdd(vr, cell, Vector256.Load(gate + 2 * units) + br));
            var x = Vector256.Load(gate + 3 * units);
            cell = Vector256.FusedMultiplyAdd(f, cell - u, u);
            f.Store(gate + units);
            r.Store(gate + 2 * units);
            cell.Store(cells + t * step);
            Vector256.FusedMultiplyAdd(r, cell - x, x).Store(output + t * step);
        }
    }
}
