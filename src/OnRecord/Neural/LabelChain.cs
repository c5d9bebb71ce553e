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
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < Labels; i++)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.Create(weighted.GetElement(i)), Vector256.Create(_backward, i * Labels), sum);
        }

        return sum;
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
