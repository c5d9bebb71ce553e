using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Neural;

/// <summary>Functions of single-precision numbers, computed alike on every processor.</summary>
internal static class VectorMath
{
    /// <summary>e to the power of each element; relative error below 3e-7, arguments held to ±87.</summary>
    /// <remarks>Range reduction to ±ln 2 / 2 and a polynomial of degree 6 (Cephes, expf).</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<float> Exp(Vector256<float> x) => ExpBelow87(Vector256.MinNative(x, Vector256.Create(87f)));

    /// <summary>The logistic function of each element of two vectors, for the price of one division; arguments held to ±40.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (Vector256<float> X, Vector256<float> Y) Sigmoids(Vector256<float> x, Vector256<float> y)
    {
        var limit = Vector256.Create(40f);
        var ex = Vector256<float>.One + ExpBelow87(Vector256.MinNative(-x, limit));
        var ey = Vector256<float>.One + ExpBelow87(Vector256.MinNative(-y, limit));
        var inverse = Vector256<float>.One / (ex * ey);
        return (inverse * ey, inverse * ex);
    }

    /// <summary>e to the power of x.</summary>
    internal static float Exp(float x) => Exp(Vector256.CreateScalar(x)).ToScalar();

    /// <summary>1 / (1 + e^-x).</summary>
    internal static float Sigmoid(float x) => 1 / (1 + Exp(-x));

    /// <summary>Turns scores into probabilities that add up to 1, in place.</summary>
    internal static void Softmax(Span<float> scores)
    {
        var max = float.NegativeInfinity;
        foreach (var score in scores)
        {
            max = Math.Max(max, score);
        }

        var sum = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Exp(scores[i] - max);
            sum += scores[i];
        }

        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] /= sum;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> ExpBelow87(Vector256<float> x)
    {
        x = Vector256.MaxNative(x, Vector256.Create(-87f));
        var n = Vector256.Floor(Vector256.FusedMultiplyAdd(x, Vector256.Create(1.44269504088896341f), Vector256.Create(0.5f)));
        var r = Vector256.FusedMultiplyAdd(n, Vector256.Create(-0.693359375f), x);
        r = Vector256.FusedMultiplyAdd(n, Vector256.Create(2.12194440e-4f), r);
        var p = Vector256.Create(1.9875691500e-4f);
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1.3981999507e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(8.3334519073e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(4.1665795894e-2f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1.6666665459e-1f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(5.0000001201e-1f));
        p = Vector256.FusedMultiplyAdd(p, r * r, r + Vector256<float>.One);
        var power = (Vector256.ConvertToInt32Native(n) + Vector256.Create(127)) << 23;
        return p * power.AsSingle();
    }
}
