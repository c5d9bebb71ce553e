using System.Runtime.Intrinsics;

namespace OnRecord.Neural;

/// <summary>A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over eight labels.</summary>
/// <remarks>Scores are [rows, 8]. A transition matrix is [from, to], 8 × 8; row 0 of a second one is the start.</remarks>
internal sealed unsafe class LabelChain
{
    /// <summary>Number of labels.</summary>
    internal const int Labels = 8;

    private readonly float[] _scores;
    private readonly float[] _factors;

    /// <summary>A chain with these transition scores: 8 rows of 8, then a row for the start.</summary>
    internal LabelChain(ReadOnlySpan<float> transitions)
    {
        _scores = transitions.ToArray();
        _factors = new float[_scores.Length];
        for (var i = 0; i < _scores.Length; i++)
        {
            _factors[i] = VectorMath.Exp(_scores[i]);
        }
    }

    /// <summary>Probability of each label in each row, and of each pair of neighbouring labels summed over the rows.</summary>
    /// <param name="rows">Number of rows.</param>
    /// <param name="scores">[rows, 8].</param>
    /// <param name="marginals">[rows, 8]: filled.</param>
    /// <param name="pairs">9 × 8 numbers, as the transitions: added to, unless null.</param>
    /// <returns>The logarithm of the sum over all label sequences.</returns>
    internal double Marginals(int rows, float* scores, float* marginals, float* pairs)
    {
        var forward = new float[rows * Labels];
        var scale = new float[rows];
        var emissions = new float[rows * Labels];
        var logarithm = 0.0;
        var before = Vector256<float>.Zero;
        for (var t = 0; t < rows; t++)
        {
            var score = Vector256.Load(scores + t * Labels);
            var max = Max(score);
            var emission = VectorMath.Exp(score - Vector256.Create(max));
            var sum = t == 0 ? Row(Labels) : Step(before);
            var alpha = sum * emission;
            var total = Vector256.Sum(alpha);
            before = alpha / Vector256.Create(total);
            before.CopyTo(forward, t * Labels);
            emission.CopyTo(emissions, t * Labels);
            scale[t] = total;
            logarithm += Math.Log(total) + max;
        }

        var beta = Vector256<float>.One;
        for (var t = rows - 1; t >= 0; t--)
        {
            var alpha = Vector256.Create(forward, t * Labels);
            (alpha * beta).Store(marginals + t * Labels);
            var weighted = beta * Vector256.Create(emissions, t * Labels) / Vector256.Create(scale[t]);
            if (pairs != null)
            {
                AddPairs(pairs, t == 0 ? null : forward.AsSpan((t - 1) * Labels, Labels), weighted);
            }

            beta = Back(weighted);
        }

        return logarithm;
    }

    /// <summary>The best label sequence.</summary>
    internal byte[] Best(int rows, float* scores)
    {
        var from = new byte[rows * Labels];
        Span<float> best = stackalloc float[Labels];
        Span<float> next = stackalloc float[Labels];
        for (var t = 0; t < rows; t++)
        {
            for (var to = 0; to < Labels; to++)
            {
                next[to] = (t == 0 ? _scores[Labels * Labels + to] : BestFrom(best, to, out from[t * Labels + to]))
                    + scores[t * Labels + to];
            }

            next.CopyTo(best);
        }

        return Trace(rows, from, best);
    }

    private static byte[] Trace(int rows, byte[] from, ReadOnlySpan<float> last)
    {
        var labels = new byte[rows];
        var label = 0;
        for (var i = 1; i < Labels; i++)
        {
            label = last[i] > last[label] ? i : label;
        }

        for (var t = rows - 1; t >= 0; t--)
        {
            labels[t] = (byte)label;
            label = from[t * Labels + label];
        }

        return labels;
    }

    private float BestFrom(ReadOnlySpan<float> best, int to, out byte from)
    {
        var top = float.NegativeInfinity;
        from = 0;
        for (var i = 0; i < Labels; i++)
        {
            var score = best[i] + _scores[i * Labels + to];
            if (score > top)
            {
                top = score;
                from = (byte)i;
            }
        }

        return top;
    }

    private void AddPairs(float* pairs, ReadOnlySpan<float> before, Vector256<float> weighted)
    {
        if (before.IsEmpty)
        {
            var start = pairs + Labels * Labels;
            (Vector256.Load(start) + Row(Labels) * weighted).Store(start);
            return;
        }

        for (var i = 0; i < Labels; i++)
        {
            var into = pairs + i * Labels;
            (Vector256.Load(into) + Vector256.Create(before[i]) * Row(i) * weighted).Store(into);
        }
    }

    private Vector256<float> Row(int from) => Vector256.Create(_factors, from * Labels);

    private Vector256<float> Step(Vector256<float> before)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < Labels; i++)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.Create(before.GetElement(i)), Row(i), sum);
        }

        return sum;
    }

    private Vector256<float> Back(Vector256<float> weighted)
    {
        var result = Vector256<float>.Zero;
        for (var i = 0; i < Labels; i++)
        {
            result = result.WithElement(i, Vector256.Sum(Row(i) * weighted));
        }

        return result;
    }

    private static float Max(Vector256<float> vector)
    {
        var max = vector.GetElement(0);
        for (var i = 1; i < Labels; i++)
        {
            max = Math.Max(max, vector.GetElement(i));
        }

        return max;
    }
}
