using OnRecord.Neural;
using OnRecord.Training.Networks;
using Xunit;

namespace OnRecord.Training.Tests.Networks;

/// <summary>Every layer's gradient against differences of its loss.</summary>
public sealed unsafe class GradientTests
{
    private const int Units = 8;
    private readonly Random _random = new(7);

    [Fact]
    public void Recurrence_under_a_label_chain_has_the_gradient_that_differences_show()
    {
        var recurrence = new Recurrence(Units);
        using var table = new Parameter("table", (5, 16), true, 1);
        using var gates = new Parameter("gates", (16, recurrence.GateColumns), false, 1);
        using var weights = new Parameter("weights", (2, Recurrence.Weights * Units), false, 1);
        using var scores = new Parameter("scores", (recurrence.OutputColumns, LabelChain.Labels), false, 1);
        using var bias = new Parameter("bias", (1, LabelChain.Labels), false, 1);
        using var transitions = new Parameter("transitions", (LabelChain.Labels + 1, LabelChain.Labels), false, 1);
        Parameter[] all = [table, gates, weights, scores, bias, transitions];
        foreach (var parameter in all)
        {
            parameter.Randomise(_random, 0.5);
        }

        AssertGradient(all, graph =>
        {
            var x = graph.Lookup(table, [[0, 1], [2], [3, 3], [4, 0], [1], [2]]);
            var hidden = graph.Recur(recurrence, graph.Linear(x, gates), weights);
            var chain = new LabelChain(new ReadOnlySpan<float>(transitions.Value, transitions.Size));
            ChainLoss.Add(graph, chain, (graph.Linear(hidden, scores, bias), transitions), [0, 3, 4, 1, 2, 0], 1);
        });
    }

    [Fact]
    public void Classes_and_pointers_have_the_gradient_that_differences_show()
    {
        using var table = new Parameter("table", (5, 16), true, 1);
        using var queries = new Parameter("queries", (16, 8), false, 1);
        using var keys = new Parameter("keys", (16, 8), false, 1);
        using var distances = new Parameter("distances", (1, 8), false, 1);
        Parameter[] all = [table, queries, keys, distances];
        foreach (var parameter in all)
        {
            parameter.Randomise(_random, 0.5);
        }

        AssertGradient(all, graph =>
        {
            var x = graph.Rows(graph.Lookup(table, [[0, 1], [2], [3], [4]]), [0, 1, 2, 3, 3, 0]);
            Losses.Classify(graph, x, (2, 5), [1, -1, 4, 0, 2, 3], 0.5f);
            Losses.Point(graph, (graph.Linear(x, queries), graph.Linear(graph.Sum(x, x), keys)), distances,
                ([1, 2, 2, -1, 5, 4], [(0, 3), (3, 6)]), 1);
        });
    }

    private static void AssertGradient(Parameter[] parameters, Action<Graph> forward)
    {
        using var graph = new Graph(0, 16);
        double Loss()
        {
            graph.Reset();
            forward(graph);
            return graph.Loss;
        }

        Loss();
        graph.Backward();
        var gradients = parameters.ToDictionary(p => p, p => new ReadOnlySpan<float>(p.Gradients[0], p.Size).ToArray());
        foreach (var (parameter, gradient) in gradients)
        {
            for (var i = 0; i < parameter.Size; i += 1 + parameter.Size / 40)
            {
                var value = parameter.Value[i];
                parameter.Value[i] = value + 0.01f;
                var above = Loss();
                parameter.Value[i] = value - 0.01f;
                var below = Loss();
                parameter.Value[i] = value;
                Assert.True(Math.Abs((above - below) / 0.02 - gradient[i]) < 0.02 * Math.Max(0.2,
                    Math.Abs(gradient[i])),
                    $"{parameter.Name}[{i}]: {(above - below) / 0.02} by difference, {gradient[i]} by gradient");
            }
        }
    }
}
