using System.Runtime.Intrinsics;

namespace OnRecord.Neural;

/// <summary>A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over eight labels.</summary>
/// <remarks>Scores are [rows, 8]. A transition matrix is [from, to], 8 × 8; row 0 of a second one is the start.</remarks>
internal sealed unsafe class LabelChain
{
    /// <summary>Number of labels.</summary>
    internal const int Labels = 8;

    private const float Impossible = -1e9f;

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

    /// <summary>The best label sequence in which a span of <paramref name="wanted"/> begins.</summary>
    /// <remarks>A label that begins a span is odd, and the next number goes on with it.</remarks>
    internal byte[] Best(int rows, float* scores, int wanted)
    {
        const int states = 2 * Labels;
        var from = new byte[rows * states];
        Span<float> best = stackalloc float[states];
        Span<float> next = stackalloc float[states];
        for (var t = 0; t < rows; t++)
        {
            for (var to = 0; to < Labels; to++)
            {
                var score = scores[t * Labels + to];
                var begins = to == wanted;
                var (before, source) = t == 0 ? (_scores[Labels * Labels + to], (byte)0) : BestFrom(best, to, 0);
                next[to] = begins || to == wanted + 1 ? Impossible : before + score;
                from[t * states + to] = source;
                var (after, other) = t == 0 ? (Impossible, (byte)0) : BestFrom(best, to, Labels);
                var enters = begins && before > after;
                next[Labels + to] = (enters ? before : after) + score;
                from[t * states + Labels + to] = enters ? source : other;
            }

            next.CopyTo(best);
        }

        return Trace(rows, from, best);
    }

    /// <summary>The logarithm of the sum over the label sequences in which no span of <paramref name="label"/> begins.</summary>
    internal double LogWithout(int rows, float* scores, int label)
    {
        var logarithm = 0.0;
        var before = Vector256<float>.Zero;
        for (var t = 0; t < rows; t++)
        {
            var score = Vector256.Load(scores + t * Labels);
            var max = Max(score);
            var emission = VectorMath.Exp(score - Vector256.Create(max)).WithElement(label, 0f).WithElement(label + 1, 0f);
            var alpha = (t == 0 ? Row(Labels) : Step(before)) * emission;
            var total = Math.Max(Vector256.Sum(alpha), float.Epsilon);
            before = alpha / Vector256.Create(total);
            logarithm += Math.Log(total) + max;
        }

        return logarithm;
    }

    private static byte[] Trace(int rows, byte[] from, ReadOnlySpan<float> last)
    {
        var labels = new byte[rows];
        var state = Labels;
        for (var i = Labels + 1; i < 2 * Labels; i++)
        {
            state = last[i] > last[state] ? i : state;
        }

        for (var t = rows - 1; t >= 0; t--)
        {
            labels[t] = (byte)(state % Labels);
            state = from[t * 2 * Labels + state];
        }

        return labels;
    }

    private (float Score, byte From) BestFrom(ReadOnlySpan<float> best, int to, int layer)
    {
        var (top, from) = (float.NegativeInfinity, layer);
        for (var i = 0; i < Labels; i++)
        {
            var score = best[layer + i] + _scores[i * Labels + to];
            (top, from) = score > top ? (score, layer + i) : (top, from);
        }

        return (top, (byte)from);
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
