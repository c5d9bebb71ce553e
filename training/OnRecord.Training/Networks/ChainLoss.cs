using OnRecord.Neural;

namespace OnRecord.Training.Networks;

/// <summary>Minus the logarithm of a label sequence's probability under a label chain.</summary>
internal static unsafe class ChainLoss
{
    internal static void Add(Graph graph, LabelChain chain, (Node Scores, Parameter Transitions) nodes, int[] labels,
        float weight)
    {
        var (scores, transitions) = nodes;
        const int width = LabelChain.Labels;
        var marginals = graph.Scratch(scores.Size);
        var pairs = graph.Scratch((width + 1) * width);
        var loss = chain.Marginals(scores.Rows, scores.Value, marginals, pairs);
        for (var t = 0; t < labels.Length; t++)
        {
            var from = t == 0 ? width : labels[t - 1];
            loss -= scores.Row(t)[labels[t]] + transitions.Value[from * width + labels[t]];
            marginals[t * width + labels[t]] -= 1;
            pairs[from * width + labels[t]] -= 1;
        }

        graph.Loss += weight * loss;
        for (var i = 0; i < scores.Size; i++)
        {
            scores.Gradient[i] += weight * marginals[i];
        }

        var gradient = transitions.Gradients[graph.Worker];
        for (var i = 0; i < (width + 1) * width; i++)
        {
            gradient[i] += weight * pairs[i];
        }
    }
}
