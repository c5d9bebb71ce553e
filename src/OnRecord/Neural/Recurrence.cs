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
        for (var direction = 0; direction < 2; direction++)
        {
            var unit = 0;
            for (; unit + (Lanes * Width) <= Units; unit += Lanes * Width)
            {
                RunLanes(rows, direction, At(direction, unit, gates, weights), cells + direction * Units + unit, output + direction * Units + unit);
            }

            for (; unit < Units; unit += Width)
            {
                RunLane(rows, direction, At(direction, unit, gates, weights), cells + direction * Units + unit, output + direction * Units + unit);
            }
        }
    }

    private Place At(int direction, int unit, float* gates, float* weights) =>
        new() { Gates = gates + direction * Parts * Units + unit, Weights = weights + direction * 2 * Units + unit };

    // Four lanes at a time: a lane's steps wait for each other, and the processor works on the other lanes meanwhile.
    private void RunLanes(int rows, int direction, in Place place, float* cells, float* output)
    {
        Lane a = new(place, Units, 0), b = new(place, Units, Width), c = new(place, Units, 2 * Width), d = new(place, Units, 3 * Width);
        nint units = Units, gateStep = GateColumns, step = OutputColumns;
        nint t = direction == 0 ? 0 : rows - 1;
        nint move = direction == 0 ? 1 : -1;
        for (var i = rows; i > 0; i--, t += move)
        {
            var gate = place.Gates + t * gateStep;
            a.Step(gate, units, cells + t * step, output + t * step);
            b.Step(gate + Width, units, cells + t * step + Width, output + t * step + Width);
            c.Step(gate + 2 * Width, units, cells + t * step + 2 * Width, output + t * step + 2 * Width);
            d.Step(gate + 3 * Width, units, cells + t * step + 3 * Width, output + t * step + 3 * Width);
        }
    }

    private void RunLane(int rows, int direction, in Place place, float* cells, float* output)
    {
        var lane = new Lane(place, Units, 0);
        nint t = direction == 0 ? 0 : rows - 1;
        nint move = direction == 0 ? 1 : -1;
        for (var i = rows; i > 0; i--, t += move)
        {
            lane.Step(place.Gates + t * GateColumns, Units, cells + t * OutputColumns, output + t * OutputColumns);
        }
    }

    private struct Place
    {
        internal float* Gates;
        internal float* Weights;
    }

    private struct Lane
    {
        private readonly Vector256<float> _forgetBias;
        private readonly Vector256<float> _resetBias;
        private readonly Vector256<float> _forgetPeephole;
        private readonly Vector256<float> _resetPeephole;
        private Vector256<float> _cell;

        internal Lane(in Place place, nint units, nint offset)
        {
            var weights = place.Weights + offset;
            _forgetBias = Vector256.Load(weights);
            _resetBias = Vector256.Load(weights + units);
            _forgetPeephole = Vector256.Load(weights + Recurrence.Weights * units);
            _resetPeephole = Vector256.Load(weights + (Recurrence.Weights + 1) * units);
            _cell = Vector256<float>.Zero;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal void Step(float* gate, nint units, float* cells, float* output)
        {
            var u = Vector256.Load(gate);
            var f = VectorMath.Sigmoid(Vector256.FusedMultiplyAdd(_forgetPeephole, _cell, Vector256.Load(gate + units) + _forgetBias));
            var r = VectorMath.Sigmoid(Vector256.FusedMultiplyAdd(_resetPeephole, _cell, Vector256.Load(gate + 2 * units) + _resetBias));
            var x = Vector256.Load(gate + 3 * units);
            _cell = Vector256.FusedMultiplyAdd(f, _cell - u, u);
            f.Store(gate + units);
            r.Store(gate + 2 * units);
            _cell.Store(cells);
            Vector256.FusedMultiplyAdd(r, _cell - x, x).Store(output);
        }
    }
}
