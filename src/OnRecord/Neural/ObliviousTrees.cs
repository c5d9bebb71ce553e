namespace OnRecord.Neural;

/// <summary>A sum of decision trees that ask the same question at all places of one depth (Prokhorenkova et al. 2018,
/// CatBoost), under a logistic function.</summary>
/// <remarks>A tree has <c>depth</c> questions "feature above threshold?" and 2^depth leaves; question i gives bit i of the
/// leaf's number.</remarks>
internal sealed class ObliviousTrees
{
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
}
