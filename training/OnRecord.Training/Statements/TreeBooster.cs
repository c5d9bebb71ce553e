using OnRecord.Neural;

namespace OnRecord.Training.Statements;

/// <summary>Learns oblivious trees by gradient boosting on the logistic loss, with second-order leaves.</summary>
internal sealed class TreeBooster
{
    private const int Bins = 48;

    internal int Trees { get; init; } = 120;

    internal int Depth { get; init; } = 5;

    internal double Rate { get; init; } = 0.08;

    internal double Regularisation { get; init; } = 20;

    /// <summary>Fits trees to rows of features and whether each row's candidate is right.</summary>
    internal ObliviousTrees Fit(IReadOnlyList<float[]> rows, IReadOnlyList<bool> right)
    {
        if (rows.Count == 0)
        {
            return new ObliviousTrees(Depth, 0, ([], [], []));
        }

        var cuts = Enumerable.Range(0, rows[0].Length).Select(f => Cuts(rows, f)).ToArray();
        var binned = rows.Select(row => row.Select((value, f) => (byte)Bin(cuts[f], value)).ToArray()).ToArray();
        // Kept off 0 and 1, whose logarithms are infinite.
        var share = Math.Clamp(right.Count(static r => r) / (double)right.Count, 0.001, 0.999);
        var bias = Math.Log(share / (1 - share));
        var sums = Enumerable.Repeat(bias, rows.Count).ToArray();
        List<int> features = [];
        List<float> thresholds = [], leaves = [];
        for (var tree = 0; tree < Trees; tree++)
        {
            var gradients = sums.Select((s, i) => Gradient(s, right[i])).ToArray();
            var leafOf = new int[rows.Count];
            for (var depth = 0; depth < Depth; depth++)
            {
                var (feature, bin) = BestQuestion((binned, gradients, leafOf), cuts, 1 << depth);
                features.Add(feature);
                thresholds.Add(cuts[feature][bin]);
                for (var i = 0; i < leafOf.Length; i++)
                {
                    leafOf[i] |= binned[i][feature] > bin ? 1 << depth : 0;
                }
            }

            var values = Leaves(gradients, leafOf);
            leaves.AddRange(values);
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += values[leafOf[i]];
            }
        }

        return new ObliviousTrees(Depth, (float)bias, ([.. features], [.. thresholds], [.. leaves]));
    }

    private static (double First, double Second) Gradient(double sum, bool right)
    {
        var probability = 1 / (1 + Math.Exp(-sum));
        return ((right ? 1 : 0) - probability, probability * (1 - probability));
    }

    private static float[] Cuts(IReadOnlyList<float[]> rows, int feature)
    {
        var values = rows.Select(row => row[feature]).Order().ToArray();
        return Enumerable.Range(1, Bins - 1).Select(i => values[(long)i * values.Length / Bins]).Distinct().ToArray();
    }

    private static int Bin(float[] cuts, float value)
    {
        var bin = 0;
        while (bin < cuts.Length && value > cuts[bin])
        {
            bin++;
        }

        return bin;
    }

    private (int Feature, int Bin) BestQuestion((byte[][] Binned, (double First, double Second)[] Gradients,
        int[] LeafOf) data,
        float[][] cuts, int leaves)
    {
        var (best, top) = ((0, 0), double.NegativeInfinity);
        for (var feature = 0; feature < cuts.Length; feature++)
        {
            var histogram = new (double First, double Second)[leaves, Bins];
            for (var i = 0; i < data.LeafOf.Length; i++)
            {
                ref var cell = ref histogram[data.LeafOf[i], data.Binned[i][feature]];
                cell = (cell.First + data.Gradients[i].First, cell.Second + data.Gradients[i].Second);
            }

            for (var bin = 0; bin < cuts[feature].Length; bin++)
            {
                var gain = Gain(histogram, leaves, bin);
                (best, top) = gain > top ? ((feature, bin), gain) : (best, top);
            }
        }

        return best;
    }

    private double Gain((double First, double Second)[,] histogram, int leaves, int bin)
    {
        var gain = 0.0;
        for (var leaf = 0; leaf < leaves; leaf++)
        {
            double lowFirst = 0, lowSecond = 0, highFirst = 0, highSecond = 0;
            for (var b = 0; b < Bins; b++)
            {
                var (first, second) = histogram[leaf, b];
                (lowFirst, lowSecond) = b <= bin ? (lowFirst + first, lowSecond + second) : (lowFirst, lowSecond);
                (highFirst, highSecond) = b > bin ? (highFirst + first, highSecond + second) : (highFirst, highSecond);
            }

            gain += lowFirst * lowFirst / (lowSecond + Regularisation)
                + highFirst * highFirst / (highSecond + Regularisation);
        }

        return gain;
    }

    private float[] Leaves((double First, double Second)[] gradients, int[] leafOf)
    {
        var sums = new (double First, double Second)[1 << Depth];
        for (var i = 0; i < leafOf.Length; i++)
        {
            sums[leafOf[i]] = (sums[leafOf[i]].First + gradients[i].First,
                sums[leafOf[i]].Second + gradients[i].Second);
        }

        return sums.Select(s => (float)(Rate * s.First / (s.Second + Regularisation))).ToArray();
    }
}
