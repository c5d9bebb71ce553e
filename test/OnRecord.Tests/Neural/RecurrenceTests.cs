using OnRecord.Neural;
using Xunit;

namespace OnRecord.Tests.Neural;

public sealed unsafe class RecurrenceTests
{
    [Theory]
    [InlineData(8)]
    [InlineData(32)]
    [InlineData(40)]
    public void Run_follows_the_recurrence_in_both_directions(int units)
    {
        const int rows = 5;
        var recurrence = new Recurrence(units);
        var random = new Random(units);
        var gates = Enumerable.Range(0, rows * recurrence.GateColumns).Select(_ => (random.NextSingle() * 4) - 2).ToArray();
        var weights = Enumerable.Range(0, 2 * Recurrence.Weights * units).Select(_ => random.NextSingle() - 0.5f).ToArray();
        var expected = Expected(recurrence, gates, weights, rows);
        float[] cells = new float[rows * 2 * units], output = new float[rows * 2 * units];
        fixed (float* g = gates, w = weights, c = cells, o = output)
        {
            recurrence.Run(rows, g, w, c, o);
        }

        Assert.All(output.Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1e-5));
    }

    private static double[] Expected(Recurrence recurrence, float[] gates, float[] weights, int rows)
    {
        var units = recurrence.Units;
        var output = new double[rows * 2 * units];
        for (var unit = 0; unit < 2 * units; unit++)
        {
            var (direction, u) = (unit / units, unit % units);
            var cell = 0.0;
            for (var i = 0; i < rows; i++)
            {
                var t = direction == 0 ? i : rows - 1 - i;
                double Gate(int part) => gates[(t * recurrence.GateColumns) + (direction * 4 * units) + (part * units) + u];
                double Weight(int row) => weights[(row * units) + (direction * 2 * units) + u];
                var f = Sigmoid(Gate(1) + Weight(0) + (Weight(4) * cell));
                var r = Sigmoid(Gate(2) + Weight(1) + (Weight(5) * cell));
                cell = (f * cell) + ((1 - f) * Gate(0));
                output[(t * 2 * units) + unit] = (r * cell) + ((1 - r) * Gate(3));
            }
        }

        return output;
    }

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
}
