using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Neural;

/// <summary>Products of row-major matrices of single-precision numbers.</summary>
/// <remarks>Every sum is taken in one fixed order with fused multiply-adds, so that a result does not depend on the
/// number of threads, on how rows are grouped, or on the processor.</remarks>
internal static unsafe class Matrix
{
    private const int TileRows = 6;
    private const int TileColumns = 16;

    /// <summary>Adds A·B to C.</summary>
    /// <param name="a">A, of <paramref name="shape"/>.Rows × Inner elements, read at <c>row·RowStep + inner·InnerStep</c>.</param>
    /// <param name="b">B, Inner × Columns elements, row-major.</param>
    /// <param name="c">C, Rows × Columns elements, row-major; Columns is a multiple of 8.</param>
    /// <param name="shape">The sizes and the steps through A.</param>
    internal static void MultiplyAdd(float* a, float* b, float* c, in ProductShape shape)
    {
        var row = 0;
        for (; row + TileRows <= shape.Rows; row += TileRows)
        {
            var aRow = a + (nint)row * shape.RowStep;
            var cRow = c + (nint)row * shape.Columns;
            var column = 0;
            for (; column + TileColumns <= shape.Columns; column += TileColumns)
            {
                Tile(aRow, b + column, cRow + column, shape);
            }

            for (; column < shape.Columns; column += 8)
            {
                for (var i = 0; i < TileRows; i++)
                {
                    Strip(aRow + i * shape.RowStep, b + column, cRow + (nint)i * shape.Columns + column, shape);
                }
            }
        }

        for (; row < shape.Rows; row++)
        {
            for (var column = 0; column < shape.Columns; column += 8)
            {
                Strip(a + (nint)row * shape.RowStep, b + column, c + (nint)row * shape.Columns + column, shape);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile(float* a, float* b, float* c, in ProductShape shape)
    {
        nint n = shape.Columns, rs = shape.RowStep, ks = shape.InnerStep;
        var c00 = Vector256.Load(c); var c01 = Vector256.Load(c + 8);
        var c10 = Vector256.Load(c + n); var c11 = Vector256.Load(c + n + 8);
        var c20 = Vector256.Load(c + 2 * n); var c21 = Vector256.Load(c + 2 * n + 8);
        var c30 = Vector256.Load(c + 3 * n); var c31 = Vector256.Load(c + 3 * n + 8);
        var c40 = Vector256.Load(c + 4 * n); var c41 = Vector256.Load(c + 4 * n + 8);
        var c50 = Vector256.Load(c + 5 * n); var c51 = Vector256.Load(c + 5 * n + 8);
        var a3 = a + 3 * rs;
        for (var k = shape.Inner; k > 0; k--, a += ks, a3 += ks, b += n)
        {
            var b0 = Vector256.Load(b);
            var b1 = Vector256.Load(b + 8);
            var x = Vector256.Create(*a);
            c00 = Vector256.FusedMultiplyAdd(x, b0, c00); c01 = Vector256.FusedMultiplyAdd(x, b1, c01);
            x = Vector256.Create(a[rs]);
            c10 = Vector256.FusedMultiplyAdd(x, b0, c10); c11 = Vector256.FusedMultiplyAdd(x, b1, c11);
            x = Vector256.Create(a[2 * rs]);
            c20 = Vector256.FusedMultiplyAdd(x, b0, c20); c21 = Vector256.FusedMultiplyAdd(x, b1, c21);
            x = Vector256.Create(*a3);
            c30 = Vector256.FusedMultiplyAdd(x, b0, c30); c31 = Vector256.FusedMultiplyAdd(x, b1, c31);
            x = Vector256.Create(a3[rs]);
            c40 = Vector256.FusedMultiplyAdd(x, b0, c40); c41 = Vector256.FusedMultiplyAdd(x, b1, c41);
            x = Vector256.Create(a3[2 * rs]);
            c50 = Vector256.FusedMultiplyAdd(x, b0, c50); c51 = Vector256.FusedMultiplyAdd(x, b1, c51);
        }

        c00.Store(c); c01.Store(c + 8);
        c10.Store(c + n); c11.Store(c + n + 8);
        c20.Store(c + 2 * n); c21.Store(c + 2 * n + 8);
        c30.Store(c + 3 * n); c31.Store(c + 3 * n + 8);
        c40.Store(c + 4 * n); c41.Store(c + 4 * n + 8);
        c50.Store(c + 5 * n); c51.Store(c + 5 * n + 8);
    }

    private static void Strip(float* a, float* b, float* c, in ProductShape shape)
    {
        var sum = Vector256.Load(c);
        for (var k = shape.Inner; k > 0; k--, a += shape.InnerStep, b += shape.Columns)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.Create(*a), Vector256.Load(b), sum);
        }

        sum.Store(c);
    }
}
