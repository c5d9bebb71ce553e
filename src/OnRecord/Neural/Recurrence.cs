using System.Runtime.CompilerServices;
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

    private const int Width = 8;
    private const int Lanes = 4;

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
        nint units = Units;
        for (nint unit = 0; unit < units; unit += Width)
        {
            Vector256<float> forward = default, backward = default;
            for (nint t = 0, s = rows - 1; t < rows; t++, s--)
            {
                var gate = gates + t * GateColumns + unit;
                forward = Step(forward, gate, weights + unit, units, output + t * OutputColumns + unit, cells + t * OutputColumns + unit);
                gate = gates + s * GateColumns + Parts * units + unit;
                var place = s * OutputColumns + units + unit;
                backward = Step(backward, gate, weights + 2 * units + unit, units, output + place, cells + place);
            }
        }
    }

    /// <summary>Runs one direction over a block of rows, in the direction's order, and keeps nothing but the output.</summary>
    /// <param name="block">The rows, and the direction: 0 forward, 1 backward.</param>
    /// <param name="gates">[rows of the block, Parts·Units]: of this direction alone.</param>
    /// <param name="weights">As for <see cref="Run"/>.</param>
    /// <param name="cell">[Units]: the cell before the block, and after it; zeros to begin with.</param>
    /// <param name="output">[all rows, 2·Units].</param>
    internal void RunBlock((int First, int End, int Direction) block, float* gates, float* weights, float* cell, float* output)
    {
        var unit = 0;
        weights += block.Direction * 2 * Units;
        output += block.Direction * Units;
        for (; unit + Lanes * Width <= Units; unit += Lanes * Width)
        {
            RunLanes(block, gates + unit, weights + unit, cell + unit, output + unit);
        }

        for (; unit < Units; unit += Width)
        {
            var state = Vector256.Load(cell + unit);
            for (var i = 0; i < block.End - block.First; i++)
            {
                var t = block.Direction == 0 ? i : block.End - block.First - 1 - i;
                state = Step(state, gates + t * Parts * Units + unit, weights + unit, Units,
                    output + (nint)(block.First + t) * OutputColumns + unit, null);
            }

            state.Store(cell + unit);
        }
    }

    // Four lanes at a time: the steps of one wait for each other, and meanwhile the processor works on the others.
    private void RunLanes((int First, int End, int Direction) block, float* gates, float* weights, float* cell, float* output)
    {
        unchecked
        {
            nint units = Units, gateStep = Parts * units, step = OutputColumns;
            nint rows = block.End - block.First;
            var move = block.Direction == 0 ? 1 : -1;
            var gate = gates + (block.Direction == 0 ? 0 : rows - 1) * gateStep;
            output += (block.Direction == 0 ? block.First : block.End - 1) * step;
            var (a, b) = (Vector256.Load(cell), Vector256.Load(cell + Width));
            var (c, d) = (Vector256.Load(cell + 2 * Width), Vector256.Load(cell + 3 * Width));
            for (var i = rows; i > 0; i--, gate += move * gateStep, output += move * step)
            {
                a = Step(a, gate, weights, units, output, null);
                b = Step(b, gate + Width, weights + Width, units, output + Width, null);
                c = Step(c, gate + 2 * Width, weights + 2 * Width, units, output + 2 * Width, null);
                d = Step(d, gate + 3 * Width, weights + 3 * Width, units, output + 3 * Width, null);
            }

            a.Store(cell);
            b.Store(cell + Width);
            c.Store(cell + 2 * Width);
            d.Store(cell + 3 * Width);
        }
    }

    // One step of eight units: the cell after it. What training needs is kept where there is a place for the cell.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Step(Vector256<float> cell, float* gate, float* weights, nint units, float* output, float* cells)
    {
        unchecked
        {
            var u = Vector256.Load(gate);
            var (f, r) = VectorMath.Sigmoids(
                Vector256.FusedMultiplyAdd(Vector256.Load(weights + Weights * units), cell, Vector256.Load(gate + units) + Vector256.Load(weights)),
                Vector256.FusedMultiplyAdd(Vector256.Load(weights + (Weights + 1) * units), cell,
                    Vector256.Load(gate + 2 * units) + Vector256.Load(weights + units)));
            var x = Vector256.Load(gate + 3 * units);
            cell = Vector256.FusedMultiplyAdd(f, cell - u, u);
            Vector256.FusedMultiplyAdd(r, cell - x, x).Store(output);
            if (cells != null)
            {
                f.Store(gate + units);
                r.Store(gate + 2 * units);
                cell.Store(cells);
            }

            return cell;
        }
    }
}
