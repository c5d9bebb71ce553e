using OnRecord.Neural;
using Xunit;

namespace OnRecord.Tests.Neural;

public sealed unsafe class MatrixTests
{
    [Theory]
    [InlineData(1, 3, 8)]
    [InlineData(6, 16, 16)]
    [InlineData(7, 5, 24)]
    [InlineData(13, 40, 56)]
    [InlineData(31, 9, 8)]
    [InlineData(19, 7, 104)]
    public void MultiplyAdd_adds_the_product_of_either_layout(int rows, int inner, int columns)
    {
        var random = new Random(rows);
        float[] a = Numbers(random, rows * inner), b = Numbers(random, inner * columns), c = Numbers(random, rows * columns);
        var transposed = new float[a.Length];
        var expected = new double[c.Length];
        for (var i = 0; i < rows; i++)
        {
            for (var k = 0; k < inner; k++)
            {
                transposed[(k * rows) + i] = a[(i * inner) + k];
            }

            for (var j = 0; j < columns; j++)
            {
                expected[(i * columns) + j] = c[(i * columns) + j]
                    + Enumerable.Range(0, inner).Sum(k => (double)a[(i * inner) + k] * b[(k * columns) + j]);
            }
        }

        var again = (float[])c.Clone();
        fixed (float* pa = a, pt = transposed, pb = b, pc = c, pd = again)
        {
            Matrix.MultiplyAdd(pa, pb, pc, ProductShape.Of(rows, inner, columns));
            Matrix.MultiplyAdd(pt, pb, pd, ProductShape.Transposed(rows, inner, columns));
        }

        Assert.Equal(c, again);
        Assert.All(c.Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1e-4));
    }

    [Theory]
    [InlineData(1, 8)]
    [InlineData(5, 40)]
    [InlineData(6, 48)]
    [InlineData(14, 56)]
    [InlineData(25, 104)]
    public void MultiplyFrom_gives_every_row_the_same_start(int rows, int columns)
    {
        var random = new Random(6);
        float[] a = Numbers(random, rows * 30), b = Numbers(random, 30 * columns), start = Numbers(random, columns);
        var added = Enumerable.Repeat(start, rows).SelectMany(static row => row).ToArray();
        var written = Numbers(random, rows * columns);
        fixed (float* pa = a, pb = b, ps = start, padded = added, pw = written)
        {
            Matrix.MultiplyAdd(pa, pb, padded, ProductShape.Of(rows, 30, columns));
            Matrix.MultiplyFrom(pa, pb, ps, pw, ProductShape.Of(rows, 30, columns));
        }

        Assert.Equal(added, written);
    }

    [Theory]
    [InlineData(3, 32)]
    [InlineData(10, 56)]
    [InlineData(13, 56)]
    [InlineData(18, 104)]
    public void MultiplyAdd_gives_a_row_the_same_bits_alone_and_among_others(int row, int columns)
    {
        var random = new Random(5);
        float[] a = Numbers(random, 20 * 30), b = Numbers(random, 30 * columns);
        float[] all = new float[20 * columns], one = new float[columns];
        fixed (float* pa = a, pb = b, pall = all, pone = one)
        {
            Matrix.MultiplyAdd(pa, pb, pall, ProductShape.Of(20, 30, columns));
            Matrix.MultiplyAdd(pa + (row * 30), pb, pone, ProductShape.Of(1, 30, columns));
        }

        Assert.Equal(one, all[(row * columns)..((row + 1) * columns)]);
    }

    [Theory]
    [InlineData(-90f)]
    [InlineData(-3.5f)]
    [InlineData(0f)]
    [InlineData(1f)]
    [InlineData(12.25f)]
    public void Exp_is_as_near_as_it_says(float x) =>
        Assert.Equal(1, VectorMath.Exp(x) / Math.Exp(Math.Clamp(x, -87, 87)), 1e-6);

    private static float[] Numbers(Random random, int count) =>
        Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 2) - 1).ToArray();
}
