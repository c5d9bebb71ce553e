using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OnRecord.Neural;

/// <summary>Sums and products of rows of numbers, in a fixed order.</summary>
internal static unsafe class Row
{
    /// <summary>Adds each number to the one at the same place.</summary>
    internal static void Add(float* from, float* to, int count)
    {
        var i = 0;
        for (; i + 8 <= count; i += 8)
        {
            (Vector256.Load(to + i) + Vector256.Load(from + i)).Store(to + i);
        }

        for (; i < count; i++)
        {
            to[i] += from[i];
        }
    }

    /// <summary>Writes the sum of some rows; <paramref name="columns"/> is a multiple of 8.</summary>
    internal static void Sum(float** rows, int count, float* to, int columns)
    {
        nint i = 0;
        for (; i + 32 <= columns; i += 32)
        {
            var sum = Vector512.Load(rows[0] + i);
            var next = Vector512.Load(rows[0] + i + 16);
            for (nint row = 1; row < count; row++)
            {
                sum += Vector512.Load(rows[row] + i);
                next += Vector512.Load(rows[row] + i + 16);
            }

            sum.Store(to + i);
            next.Store(to + i + 16);
        }

        for (; i < columns; i += 8)
        {
            var sum = Vector256.Load(rows[0] + i);
            for (nint row = 1; row < count; row++)
            {
                sum += Vector256.Load(rows[row] + i);
            }

            sum.Store(to + i);
        }
    }

    /// <summary>Writes the sum of two rows; <paramref name="columns"/> is a multiple of 8.</summary>
    internal static void Sum(float* x, float* y, float* to, int columns)
    {
        nint i = 0;
        for (; i + 32 <= columns; i += 32)
        {
            (Vector512.Load(x + i) + Vector512.Load(y + i)).Store(to + i);
            (Vector512.Load(x + i + 16) + Vector512.Load(y + i + 16)).Store(to + i + 16);
        }

        for (; i < columns; i += 8)
        {
            (Vector256.Load(x + i) + Vector256.Load(y + i)).Store(to + i);
        }
    }

    /// <summary>Has the processor fetch a row that will be needed soon.</summary>
    internal static void Prefetch(float* row, int columns)
    {
        if (Sse.IsSupported)
        {
            for (var i = 0; i < columns; i += 16)
            {
                Sse.Prefetch0(row + i);
            }
        }
    }

    /// <summary>Adds the products of the numbers at the same place.</summary>
    internal static void AddProducts(float* x, float* y, float* to, int count)
    {
        var i = 0;
        for (; i + 8 <= count; i += 8)
        {
            Vector256.FusedMultiplyAdd(Vector256.Load(x + i), Vector256.Load(y + i), Vector256.Load(to + i)).Store(to + i);
        }

        for (; i < count; i++)
        {
            to[i] = MathF.FusedMultiplyAdd(x[i], y[i], to[i]);
        }
    }

    /// <summary>Adds each number times a factor.</summary>
    internal static void AddScaled(float* from, float* to, float factor, int count)
    {
        var i = 0;
        for (; i + 8 <= count; i += 8)
        {
            Vector256.FusedMultiplyAdd(Vector256.Load(from + i), Vector256.Create(factor), Vector256.Load(to + i)).Store(to + i);
        }

        for (; i < count; i++)
        {
            to[i] = MathF.FusedMultiplyAdd(from[i], factor, to[i]);
        }
    }

    /// <summary>The sum of the products; <paramref name="count"/> is a multiple of 8.</summary>
    internal static float Dot(float* x, float* y, int count)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < count; i += 8)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.Load(x + i), Vector256.Load(y + i), sum);
        }

        return Vector256.Sum(sum);
    }

    /// <summary>Index of the largest number, of several the first; <paramref name="count"/> is a multiple of 8, at most
    /// 64. 0 where a number is none.</summary>
    internal static int IndexOfMax(float* from, int count)
    {
        var max = Vector256.Load(from);
        for (var i = 8; i < count; i += 8)
        {
            max = Vector256.MaxNative(max, Vector256.Load(from + i));
        }

        max = Vector256.MaxNative(max, Vector256.Shuffle(max, Vector256.Create(4, 5, 6, 7, 0, 1, 2, 3)));
        max = Vector256.MaxNative(max, Vector256.Shuffle(max, Vector256.Create(2, 3, 0, 1, 6, 7, 4, 5)));
        max = Vector256.MaxNative(max, Vector256.Shuffle(max, Vector256.Create(1, 0, 3, 2, 5, 4, 7, 6)));
        var places = 0UL;
        for (var i = 0; i < count; i += 8)
        {
            places |= (ulong)Vector256.Equals(Vector256.Load(from + i), max).ExtractMostSignificantBits() << i;
        }

        return BitOperations.TrailingZeroCount(places) & 63;
    }
}
