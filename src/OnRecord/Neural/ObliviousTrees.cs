using System.Runtime.Intrinsics;

namespace OnRecord.Neural;

/// <summary>A sum of decision trees that ask the same question at all places of one depth (Prokhorenkova et al. 2018,
/// CatBoost), under a logistic function.</summary>
/// <remarks>A tree has <c>depth</c> questions "feature above threshold?" and 2^depth leaves; question i gives bit i of the
/// leaf's number.</remarks>
internal sealed class ObliviousTrees
{
    /// <summary>How many <see cref="SumEach"/> sums at once.</summary>
    internal const int Lanes = 16;

    private readonly int[] _features;
    private readonly float[] _thresholds;
    private readonly float[] _leaves;

    /// <summary>Trees of one depth: a feature and a threshold a question, the leaves of the trees one after the other, and
    /// what every sum begins with.</summary>
    internal ObliviousTrees(int depth, float bias, (int[] Features, float[] Thresholds, float[] Leaves) trees)
    {
        Depth = depth;
        Bias = bias;
        (_features, _thresholds, _leaves) = trees;
    }

    internal int Depth { get; }

    internal float Bias { get; }

    /// <summary>The three arrays that the constructor took.</summary>
    internal (int[] Features, float[] Thresholds, float[] Leaves) Arrays => (_features, _thresholds, _leaves);

    /// <summary>The sum of the leaves that the features lead to, before the logistic function.</summary>
    internal float Sum(ReadOnlySpan<float> features)
    {
        var sum = Bias;
        for (int tree = 0, question = 0; question < _features.Length; tree++)
        {
            var leaf = 0;
            for (var i = 0; i < Depth; i++, question++)
            {
                leaf |= features[_features[question]] > _thresholds[question] ? 1 << i : 0;
            }

            sum += _leaves[(tree << Depth) + leaf];
        }

        return sum;
    }

    /// <summary>Puts the features of one beside those of the others, for <see cref="SumEach"/>.</summary>
    internal static void Place(ReadOnlySpan<float> features, int lane, Span<float> columns)
    {
        for (var i = 0; i < features.Length; i++)
        {
            columns[i * Lanes + lane] = features[i];
        }
    }

    /// <summary>The same sum for several at once.</summary>
    /// <param name="columns">[features, <see cref="Lanes"/>]: each feature of all of them side by side.</param>
    /// <param name="sums">As many as there are, at most <see cref="Lanes"/>.</param>
    internal void SumEach(ReadOnlySpan<float> columns, Span<float> sums)
    {
        sums.Fill(Bias);
        Span<int> leaf = stackalloc int[Lanes];
        for (int tree = 0, question = 0; question < _features.Length; tree++)
        {
            var bits = Vector512<int>.Zero;
            for (var i = 0; i < Depth; i++, question++)
            {
                var values = Vector512.Create(columns.Slice(_features[question] * Lanes, Lanes));
                var above = Vector512.GreaterThan(values, Vector512.Create(_thresholds[question]));
                bits |= above.AsInt32() & Vector512.Create(1 << i);
            }

            bits.CopyTo(leaf);
            var leaves = _leaves.AsSpan(tree << Depth, 1 << Depth);
            for (var lane = 0; lane < sums.Length; lane++)
            {
                sums[lane] += leaves[leaf[lane]];
            }
        }
    }
}
