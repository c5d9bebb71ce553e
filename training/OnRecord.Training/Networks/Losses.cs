using OnRecord.Neural;

namespace OnRecord.Training.Networks;

/// <summary>What a pass is to make small.</summary>
internal static unsafe class Losses
{
    /// <summary>Minus the logarithm of the right label's probability, summed over rows whose label is not
    /// negative.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="scores">[rows, at least <c>columns.Count</c>].</param>
    /// <param name="columns">First column and number of labels.</param>
    /// <param name="labels">The right label of each row, or a negative number.</param>
    /// <param name="weight">What the loss is multiplied with.</param>
    internal static void Classify(Graph graph, Node scores, (int First, int Count) columns, int[] labels, float weight)
    {
        for (var row = 0; row < scores.Rows; row++)
        {
            if (labels[row] >= 0)
            {
                var gradient = new Span<float>(scores.GradientRow(row) + columns.First, columns.Count);
                AddRow(graph, new ReadOnlySpan<float>(scores.Row(row) + columns.First, columns.Count), gradient,
                    labels[row], weight);
            }
        }
    }

    /// <summary>As <see cref="Classify"/>, where the labels are other rows: row i picks one of a window of rows by the
    /// product of its query and their keys, plus a number for the distance.</summary>
    internal static void Point(Graph graph, (Node Queries, Node Keys) nodes, Parameter distances,
        (int[] Heads, (int First, int End)[] Sentences) gold,
        float weight)
    {
        var (queries, keys) = nodes;
        var reach = distances.Columns / 2;
        foreach (var (first, end) in gold.Sentences)
        {
            var scores = new float[end - first];
            var gradient = new float[end - first];
            for (var row = first; row < end; row++)
            {
                if (gold.Heads[row] < first || gold.Heads[row] >= end)
                {
                    continue;
                }

                for (var other = first; other < end; other++)
                {
                    scores[other - first] = Row.Dot(queries.Row(row), keys.Row(other), queries.Columns)
                        + distances.Value[Math.Clamp(other - row + reach, 0, distances.Columns - 1)];
                }

                Array.Clear(gradient);
                AddRow(graph, scores, gradient, gold.Heads[row] - first, weight);
                for (var other = first; other < end; other++)
                {
                    var g = gradient[other - first];
                    distances.Gradients[graph.Worker][Math.Clamp(other - row + reach, 0, distances.Columns - 1)] += g;
                    Row.AddScaled(keys.Row(other), queries.GradientRow(row), g, queries.Columns);
                    Row.AddScaled(queries.Row(row), keys.GradientRow(other), g, queries.Columns);
                }
            }
        }
    }

    private static void AddRow(Graph graph, ReadOnlySpan<float> scores, Span<float> gradient, int label, float weight)
    {
        Span<float> probabilities = scores.Length <= 1024 ? stackalloc float[scores.Length] : new float[scores.Length];
        scores.CopyTo(probabilities);
        VectorMath.Softmax(probabilities);
        graph.Loss -= weight * Math.Log(Math.Max(1e-30, probabilities[label]));
        for (var i = 0; i < probabilities.Length; i++)
        {
            gradient[i] += weight * (probabilities[i] - (i == label ? 1 : 0));
        }
    }
}
