using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Neural;

/// <summary>A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over eight labels.</summary>
/// <remarks>Scores are [rows, 8]. A transition matrix is [from, to], 8 × 8; row 0 of a second one is the start.</remarks>
internal sealed unsafe class LabelChain
{
    /// <summary>Number of labels.</summary>
    internal const int Labels = 8;

    private const int RowsOnStack = 256;
    private const float Impossible = -1e9f;

    private readonly float[] _scores;
    private readonly float[] _factors;

    // The factors of the label pairs, [to, from].
    private readonly float[] _backward = new float[Labels * Labels];

    /// <summary>A chain with these transition scores: 8 rows of 8, then a row for the start.</summary>
    internal LabelChain(ReadOnlySpan<float> transitions)
    {
        _scores = transitions.ToArray();
        _factors = new float[_scores.Length];
        for (var i = 0; i < _scores.Length; i++)
        {
            _factors[i] = VectorMath.Exp(_scores[i]);
            if (i < _backward.Length)
            {
                _backward[(i % Labels * Labels) + (i / Labels)] = _factors[i];
            }
        }
    }

    /// <summary>Probability of each label in each row, and of each pair of neighbouring labels summed over the rows.</summary>
    /// <param name="rows">Number of rows.</param>
    /// <param name="scores">[rows, 8].</param>
    /// <param name="marginals">[rows, 8]: filled.</param>
    /// <param name="pairs">9 × 8 numbers, as the transitions: added to, unless null.</param>
    /// <returns>The logarithm of the sum over all label sequences.</returns>
    internal double Marginals(int rows, float* scores, float* marginals, float* pairs) =>
        Marginals(rows, scores, Labels, marginals, pairs).All;

    /// <summary>Probability of each label in each row.</summary>
    /// <param name="rows">Number of rows.</param>
    /// <param name="scores">[rows, 8].</param>
    /// <param name="label">One that begins a span.</param>
    /// <param name="marginals">[rows, 8]: filled.</param>
    /// <returns>The logarithms of the sum over all label sequences, and over those in which no span of
    /// <paramref name="label"/> begins.</returns>
    internal (double All, double Without) Marginals(int rows, float* scores, int label, float* marginals) =>
        Marginals(rows, scores, label, marginals, null);

    /// <summary>The best label sequence in which a span of <paramref name="wanted"/> begins.</summary>
    /// <remarks>A label that begins a span is odd, and the next number goes on with it.</remarks>
    internal byte[] Best(int rows, float* scores, int wanted)
    {
        var from = new byte[rows * 2 * Labels];
        var isWanted = Vector256.Equals(Vector256.Create(0, 1, 2, 3, 4, 5, 6, 7), Vector256.Create(wanted)).AsSingle();
        var isIn = isWanted | Vector256.Equals(Vector256.Create(0, 1, 2, 3, 4, 5, 6, 7), Vector256.Create(wanted + 1)).AsSingle();
        var impossible = Vector256.Create(Impossible);
        var start = Vector256.Create(_scores, Labels * Labels) + Vector256.Load(scores);
        var without = Vector256.ConditionalSelect(isIn, impossible, start);
        var with = Vector256.ConditionalSelect(isWanted, start, impossible);
        for (var t = 1; t < rows; t++)
        {
            var score = Vector256.Load(scores + t * Labels);
            var (stays, staysFrom) = BestFrom(without);
            var (after, afterFrom) = BestFrom(with);
            var enters = isWanted & Vector256.GreaterThan(stays, after);
            afterFrom = Vector256.ConditionalSelect(enters.AsInt32(), staysFrom, afterFrom + Vector256.Create(Labels));
            without = Vector256.ConditionalSelect(isIn, impossible, stays + score);
            with = Vector256.ConditionalSelect(enters, stays, after) + score;
            Store(staysFrom, from, t * 2 * Labels);
            Store(afterFrom, from, (t * 2 * Labels) + Labels);
        }

        return Trace(rows, from, with);
    }

    [SkipLocalsInit]
    private (double All, double Without) Marginals(int rows, float* scores, int label, float* marginals, float* pairs)
    {
        var steps = rows <= RowsOnStack ? stackalloc ChainStep[RowsOnStack] : new ChainStep[rows];
        var sums = Forward(scores, label, steps[..rows]);
        Backward(steps[..rows], marginals, pairs);
        return sums;
    }

    // The two sums wait for themselves, each from row to row: together they take hardly longer than one.
    private (double All, double Without) Forward(float* scores, int label, Span<ChainStep> steps)
    {
        var places = Vector256.Create(0, 1, 2, 3, 4, 5, 6, 7);
        var kept = ~(Vector256.Equals(places, Vector256.Create(label)) | Vector256.Equals(places, Vector256.Create(label + 1))).AsSingle();
        ScaledProduct all = new(), without = new();
        Vector256<float> before = Factors(Labels), beforeWithout = before;
        for (var t = 0; t < steps.Length; t++)
        {
            var (emission, max) = Emission(scores + t * Labels);
            all.AddLogarithm(max);
            without.AddLogarithm(max);
            before = Normalise(before * emission, ref all, out var total);
            steps[t] = new ChainStep(before, emission, total);
            beforeWithout = Normalise(beforeWithout * (emission & kept), ref without, out _);
            before = Step(before);
            beforeWithout = Step(beforeWithout);
        }

        return (all.Logarithm, without.Logarithm);
    }

    private void Backward(ReadOnlySpan<ChainStep> steps, float* marginals, float* pairs)
    {
        var beta = Vector256<float>.One;
        for (var t = steps.Length - 1; t >= 0; t--)
        {
            (steps[t].Forward * beta).Store(marginals + t * Labels);
            var weighted = beta * steps[t].Emission / Vector256.Create(steps[t].Total);
            if (pairs != null)
            {
                AddPairs(pairs, t == 0 ? null : steps[t - 1].Forward, weighted);
            }

            beta = Back(weighted);
        }
    }

    // Exponentials of a row's scores, the largest taken out as a factor: its logarithm.
    private static (Vector256<float> Emission, float Max) Emission(float* scores)
    {
        var score = Vector256.Load(scores);
        var max = Max(score);
        return (VectorMath.Exp(score - Vector256.Create(max)), max);
    }

    private static Vector256<float> Normalise(Vector256<float> alpha, ref ScaledProduct sum, out float total)
    {
        total = Math.Max(Vector256.Sum(alpha), float.Epsilon);
        sum.Multiply(total);
        return alpha / Vector256.Create(total);
    }

    private static void Store(Vector256<int> states, byte[] into, int at)
    {
        for (var i = 0; i < Labels; i++)
        {
            into[at + i] = (byte)states.GetElement(i);
        }
    }

    private static byte[] Trace(int rows, byte[] from, Vector256<float> last)
    {
        var labels = new byte[rows];
        var state = Labels;
        for (var i = 1; i < Labels; i++)
        {
            state = last.GetElement(i) > last.GetElement(state - Labels) ? Labels + i : state;
        }

        for (var t = rows - 1; t >= 0; t--)
        {
            labels[t] = (byte)(state % Labels);
            state = from[(t * 2 * Labels) + state];
        }

        return labels;
    }

    // For every label the best one before it.
    private (Vector256<float> Score, Vector256<int> From) BestFrom(Vector256<float> best)
    {
        var top = Vector256.Create(best.GetElement(0)) + Vector256.Create(_scores, 0);
        var from = Vector256<int>.Zero;
        for (var i = 1; i < Labels; i++)
        {
            var score = Vector256.Create(best.GetElement(i)) + Vector256.Create(_scores, i * Labels);
            var better = Vector256.GreaterThan(score, top);
            top = Vector256.ConditionalSelect(better, score, top);
            from = Vector256.ConditionalSelect(better.AsInt32(), Vector256.Create(i), from);
        }

        return (top, from);
    }

    private void AddPairs(float* pairs, Vector256<float>? before, Vector256<float> weighted)
    {
        if (before is not { } forward)
        {
            var start = pairs + Labels * Labels;
            (Vector256.Load(start) + Factors(Labels) * weighted).Store(start);
            return;
        }

        for (var i = 0; i < Labels; i++)
        {
            var into = pairs + i * Labels;
            (Vector256.Load(into) + Vector256.Create(forward.GetElement(i)) * Factors(i) * weighted).Store(into);
        }
    }

    private Vector256<float> Factors(int from) => Vector256.Create(_factors, from * Labels);

    private Vector256<float> Step(Vector256<float> before)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < Labels; i++)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.Create(before.GetElement(i)), Factors(i), sum);
        }

        return sum;
    }

    private Vector256<float> Back(Vector256<float> weighted)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < Labels; i++)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.Create(weighted.GetElement(i)), Vector256.Create(_backward, i * Labels), sum);
        }

        return sum;
    }

    private static float Max(Vector256<float> vector)
    {
        var four = Vector128.MaxNative(vector.GetLower(), vector.GetUpper());
        var two = Vector128.MaxNative(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        return Math.Max(two.GetElement(0), two.GetElement(1));
    }

    private readonly record struct ChainStep(Vector256<float> Forward, Vector256<float> Emission, float Total);

    // A product of many numbers, as a logarithm: it is taken only when the product has become very small.
    private struct ScaledProduct()
    {
        private double _logarithm;
        private double _product = 1;

        internal readonly double Logarithm => _logarithm + Math.Log(_product);

        internal void AddLogarithm(float logarithm) => _logarithm += logarithm;

        internal void Multiply(float factor)
        {
            _product *= factor;
            if (_product is < 1e-200 or > 1e200)
            {
                _logarithm += Math.Log(_product);
                _product = 1;
            }
        }
    }
}
