using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Neural;

/// <summary>Products of row-major matrices of single-precision numbers.</summary>
/// <remarks>Every sum is taken in one fixed order with fused multiply-adds, so that a result does not depend on the
/// number of threads, on how rows are grouped, or on the processor.</remarks>
internal static unsafe class Matrix
{
    private const int TileRows = 6;
    private const int TallTileRows = 2 * TileRows;
    private const int TileColumns = 16;
    private const int WideTileColumns = 32;
    private const int StripColumns = 64;

    /// <summary>Adds A·B to C.</summary>
    /// <param name="a">A, of <paramref name="shape"/>.Rows × Inner elements, read at <c>row·RowStep + inner·InnerStep</c>.</param>
    /// <param name="b">B, Inner × Columns elements, row-major.</param>
    /// <param name="c">C, Rows × Columns elements, row-major; Columns is a multiple of 8.</param>
    /// <param name="shape">The sizes and the steps through A.</param>
    internal static void MultiplyAdd(float* a, float* b, float* c, in ProductShape shape) =>
        Multiply(a, b, c, c, shape with { StartStep = shape.Columns });

    /// <summary>Writes to C the sum of A·B and of one row, the same for every row of C.</summary>
    /// <param name="a">As for <see cref="MultiplyAdd"/>.</param>
    /// <param name="b">As for <see cref="MultiplyAdd"/>.</param>
    /// <param name="start">The row, of Columns elements.</param>
    /// <param name="c">C, of any content.</param>
    /// <param name="shape">The sizes and the steps through A.</param>
    internal static void MultiplyFrom(float* a, float* b, float* start, float* c, in ProductShape shape) =>
        Multiply(a, b, start, c, shape with { StartStep = 0 });

    private static void Multiply(float* a, float* b, float* s, float* c, in ProductShape shape)
    {
        var row = 0;
        if (shape.Columns % TileColumns != 0)
        {
            for (; row + TallTileRows <= shape.Rows; row += TallTileRows)
            {
                TallRowsOfTiles(a + (nint)row * shape.RowStep, b, s + (nint)row * shape.StartStep,
                    c + (nint)row * shape.Columns, shape);
            }
        }

        for (; row + TileRows <= shape.Rows; row += TileRows)
        {
            RowsOfTiles(a + (nint)row * shape.RowStep, b, s + (nint)row * shape.StartStep,
                c + (nint)row * shape.Columns, shape);
        }

        for (; row < shape.Rows; row++)
        {
            SingleRow(a + (nint)row * shape.RowStep, b, s + (nint)row * shape.StartStep, c + (nint)row * shape.Columns, shape);
        }
    }

    // Six sums of eight numbers are too few: each waits for its own last step.
    private static void TallRowsOfTiles(float* a, float* b, float* s, float* c, in ProductShape shape)
    {
        _ = WideTiles(a, b, s, c, shape);
        var column = WideTiles(a + (nint)TileRows * shape.RowStep, b, s + (nint)TileRows * shape.StartStep,
            c + (nint)TileRows * shape.Columns, shape);
        TallTile(a, b + column, s + column, c + column, shape);
    }

    private static void RowsOfTiles(float* a, float* b, float* s, float* c, in ProductShape shape)
    {
        var column = WideTiles(a, b, s, c, shape);
        if (column < shape.Columns)
        {
            NarrowTile(a, b + column, s + column, c + column, shape);
        }
    }

    // The first column that is left: eight are, or none.
    private static int WideTiles(float* a, float* b, float* s, float* c, in ProductShape shape)
    {
        var column = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; column + WideTileColumns <= shape.Columns; column += WideTileColumns)
            {
                WideTile(a, b + column, s + column, c + column, shape);
            }
        }

        for (; column + TileColumns <= shape.Columns; column += TileColumns)
        {
            Tile(a, b + column, s + column, c + column, shape);
        }

        return column;
    }

    private static void SingleRow(float* a, float* b, float* s, float* c, in ProductShape shape)
    {
        var column = 0;
        for (; column + StripColumns <= shape.Columns; column += StripColumns)
        {
            WideStrip(a, b + column, s + column, c + column, shape);
        }

        for (; column + WideTileColumns <= shape.Columns; column += WideTileColumns)
        {
            MiddleStrip(a, b + column, s + column, c + column, shape);
        }

        for (; column < shape.Columns; column += 8)
        {
            Strip(a, b + column, s + column, c + column, shape);
        }
    }

    // The tiles are written out, one for each width of vector, because their sums must stay in registers.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void WideTile(float* a, float* b, float* s, float* c, in ProductShape shape)
    {
        nint n = shape.Columns, ss = shape.StartStep, rs = shape.RowStep, ks = shape.InnerStep;
        var c00 = Vector512.Load(s); var c01 = Vector512.Load(s + 16);
        var c10 = Vector512.Load(s + ss); var c11 = Vector512.Load(s + ss + 16);
        var c20 = Vector512.Load(s + 2 * ss); var c21 = Vector512.Load(s + 2 * ss + 16);
        var c30 = Vector512.Load(s + 3 * ss); var c31 = Vector512.Load(s + 3 * ss + 16);
        var c40 = Vector512.Load(s + 4 * ss); var c41 = Vector512.Load(s + 4 * ss + 16);
        var c50 = Vector512.Load(s + 5 * ss); var c51 = Vector512.Load(s + 5 * ss + 16);
        var a3 = a + 3 * rs;
        for (var k = shape.Inner; k > 0; k--, a += ks, a3 += ks, b += n)
        {
            var b0 = Vector512.Load(b);
            var b1 = Vector512.Load(b + 16);
            var x = Vector512.Create(*a);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00); c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            x = Vector512.Create(a[rs]);
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10); c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            x = Vector512.Create(a[2 * rs]);
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20); c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            x = Vector512.Create(*a3);
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30); c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            x = Vector512.Create(a3[rs]);
            c40 = Vector512.FusedMultiplyAdd(x, b0, c40); c41 = Vector512.FusedMultiplyAdd(x, b1, c41);
            x = Vector512.Create(a3[2 * rs]);
            c50 = Vector512.FusedMultiplyAdd(x, b0, c50); c51 = Vector512.FusedMultiplyAdd(x, b1, c51);
        }

        c00.Store(c); c01.Store(c + 16);
        c10.Store(c + n); c11.Store(c + n + 16);
        c20.Store(c + 2 * n); c21.Store(c + 2 * n + 16);
        c30.Store(c + 3 * n); c31.Store(c + 3 * n + 16);
        c40.Store(c + 4 * n); c41.Store(c + 4 * n + 16);
        c50.Store(c + 5 * n); c51.Store(c + 5 * n + 16);
    }

    // Eight sums at a time, because each waits for its own last step.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void WideStrip(float* a, float* b, float* s, float* c, in ProductShape shape)
    {
        nint n = shape.Columns, ks = shape.InnerStep;
        var c0 = Vector256.Load(s); var c1 = Vector256.Load(s + 8); var c2 = Vector256.Load(s + 16); var c3 = Vector256.Load(s + 24);
        var c4 = Vector256.Load(s + 32); var c5 = Vector256.Load(s + 40); var c6 = Vector256.Load(s + 48); var c7 = Vector256.Load(s + 56);
        for (var k = shape.Inner; k > 0; k--, a += ks, b += n)
        {
            var x = Vector256.Create(*a);
            c0 = Vector256.FusedMultiplyAdd(x, Vector256.Load(b), c0);
            c1 = Vector256.FusedMultiplyAdd(x, Vector256.Load(b + 8), c1);
            c2 = Vector256.FusedMultiplyAdd(x, Vector256.Load(b + 16), c2);
            c3 = Vector256.FusedMultiplyAdd(x, Vector256.Load(b + 24), c3);
            c4 = Vector256.FusedMultiplyAdd(x, Vector256.Load(b + 32), c4);
            c5 = Vector256.FusedMultiplyAdd(x, Vector256.Load(b + 40), c5);
            c6 = Vector256.FusedMultiplyAdd(x, Vector256.Load(b + 48), c6);
            c7 = Vector256.FusedMultiplyAdd(x, Vector256.Load(b + 56), c7);
        }

        c0.Store(c); c1.Store(c + 8); c2.Store(c + 16); c3.Store(c + 24);
        c4.Store(c + 32); c5.Store(c + 40); c6.Store(c + 48); c7.Store(c + 56);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MiddleStrip(float* a, float* b, float* s, float* c, in ProductShape shape)
    {
        nint n = shape.Columns, ks = shape.InnerStep;
        var c0 = Vector256.Load(s); var c1 = Vector256.Load(s + 8); var c2 = Vector256.Load(s + 16); var c3 = Vector256.Load(s + 24);
        for (var k = shape.Inner; k > 0; k--, a += ks, b += n)
        {
            var x = Vector256.Create(*a);
            c0 = Vector256.FusedMultiplyAdd(x, Vector256.Load(b), c0);
            c1 = Vector256.FusedMultiplyAdd(x, Vector256.Load(b + 8), c1);
            c2 = Vector256.FusedMultiplyAdd(x, Vector256.Load(b + 16), c2);
            c3 = Vector256.FusedMultiplyAdd(x, Vector256.Load(b + 24), c3);
        }

        c0.Store(c); c1.Store(c + 8); c2.Store(c + 16); c3.Store(c + 24);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile(float* a, float* b, float* s, float* c, in ProductShape shape)
    {
        nint n = shape.Columns, ss = shape.StartStep, rs = shape.RowStep, ks = shape.InnerStep;
        var c00 = Vector256.Load(s); var c01 = Vector256.Load(s + 8);
        var c10 = Vector256.Load(s + ss); var c11 = Vector256.Load(s + ss + 8);
        var c20 = Vector256.Load(s + 2 * ss); var c21 = Vector256.Load(s + 2 * ss + 8);
        var c30 = Vector256.Load(s + 3 * ss); var c31 = Vector256.Load(s + 3 * ss + 8);
        var c40 = Vector256.Load(s + 4 * ss); var c41 = Vector256.Load(s + 4 * ss + 8);
        var c50 = Vector256.Load(s + 5 * ss); var c51 = Vector256.Load(s + 5 * ss + 8);
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void NarrowTile(float* a, float* b, float* s, float* c, in ProductShape shape)
    {
        nint n = shape.Columns, ss = shape.StartStep, rs = shape.RowStep, ks = shape.InnerStep;
        var c0 = Vector256.Load(s); var c1 = Vector256.Load(s + ss); var c2 = Vector256.Load(s + 2 * ss);
        var c3 = Vector256.Load(s + 3 * ss); var c4 = Vector256.Load(s + 4 * ss); var c5 = Vector256.Load(s + 5 * ss);
        for (var k = shape.Inner; k > 0; k--, a += ks, b += n)
        {
            var b0 = Vector256.Load(b);
            c0 = Vector256.FusedMultiplyAdd(Vector256.Create(*a), b0, c0);
            c1 = Vector256.FusedMultiplyAdd(Vector256.Create(a[rs]), b0, c1);
            c2 = Vector256.FusedMultiplyAdd(Vector256.Create(a[2 * rs]), b0, c2);
            c3 = Vector256.FusedMultiplyAdd(Vector256.Create(a[3 * rs]), b0, c3);
            c4 = Vector256.FusedMultiplyAdd(Vector256.Create(a[4 * rs]), b0, c4);
            c5 = Vector256.FusedMultiplyAdd(Vector256.Create(a[5 * rs]), b0, c5);
        }

        c0.Store(c); c1.Store(c + n); c2.Store(c + 2 * n);
        c3.Store(c + 3 * n); c4.Store(c + 4 * n); c5.Store(c + 5 * n);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void TallTile(float* a, float* b, float* s, float* c, in ProductShape shape)
    {
        nint n = shape.Columns, ss = shape.StartStep, rs = shape.RowStep, ks = shape.InnerStep;
        var c0 = Vector256.Load(s); var c1 = Vector256.Load(s + ss); var c2 = Vector256.Load(s + 2 * ss);
        var c3 = Vector256.Load(s + 3 * ss); var c4 = Vector256.Load(s + 4 * ss); var c5 = Vector256.Load(s + 5 * ss);
        var c6 = Vector256.Load(s + 6 * ss); var c7 = Vector256.Load(s + 7 * ss); var c8 = Vector256.Load(s + 8 * ss);
        var c9 = Vector256.Load(s + 9 * ss); var c10 = Vector256.Load(s + 10 * ss); var c11 = Vector256.Load(s + 11 * ss);
        float* a3 = a + 3 * rs, a6 = a + 6 * rs, a9 = a + 9 * rs;
        for (var k = shape.Inner; k > 0; k--, a += ks, a3 += ks, a6 += ks, a9 += ks, b += n)
        {
            var b0 = Vector256.Load(b);
            c0 = Vector256.FusedMultiplyAdd(Vector256.Create(*a), b0, c0);
            c1 = Vector256.FusedMultiplyAdd(Vector256.Create(a[rs]), b0, c1);
            c2 = Vector256.FusedMultiplyAdd(Vector256.Create(a[2 * rs]), b0, c2);
            c3 = Vector256.FusedMultiplyAdd(Vector256.Create(*a3), b0, c3);
            c4 = Vector256.FusedMultiplyAdd(Vector256.Create(a3[rs]), b0, c4);
            c5 = Vector256.FusedMultiplyAdd(Vector256.Create(a3[2 * rs]), b0, c5);
            c6 = Vector256.FusedMultiplyAdd(Vector256.Create(*a6), b0, c6);
            c7 = Vector256.FusedMultiplyAdd(Vector256.Create(a6[rs]), b0, c7);
            c8 = Vector256.FusedMultiplyAdd(Vector256.Create(a6[2 * rs]), b0, c8);
            c9 = Vector256.FusedMultiplyAdd(Vector256.Create(*a9), b0, c9);
            c10 = Vector256.FusedMultiplyAdd(Vector256.Create(a9[rs]), b0, c10);
            c11 = Vector256.FusedMultiplyAdd(Vector256.Create(a9[2 * rs]), b0, c11);
        }

        c0.Store(c); c1.Store(c + n); c2.Store(c + 2 * n);
        c3.Store(c + 3 * n); c4.Store(c + 4 * n); c5.Store(c + 5 * n);
        c6.Store(c + 6 * n); c7.Store(c + 7 * n); c8.Store(c + 8 * n);
        c9.Store(c + 9 * n); c10.Store(c + 10 * n); c11.Store(c + 11 * n);
    }

    private static void Strip(float* a, float* b, float* s, float* c, in ProductShape shape)
    {
        var sum = Vector256.Load(s);
        for (var k = shape.Inner; k > 0; k--, a += shape.InnerStep, b += shape.Columns)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.Create(*a), Vector256.Load(b), sum);
        }

        sum.Store(c);
    }
}
