using System.Diagnostics;
using OnRecord.Neural;
using OnRecord.Statements;
using OnRecord.Training.Networks;

namespace OnRecord.Training.Statements;

/// <summary>Fits a network to examples; the same examples and options give the same network.</summary>
internal sealed unsafe class StatementTrainer(StatementNetwork network, NetworkOptions options)
{
    private const float Scale = 0.02f;
    private readonly Graph[] _graphs = Enumerable.Range(0, options.Workers).Select(static w => new Graph(w, 512))
        .ToArray();

    /// <summary>Goes over the examples as often as the options say.</summary>
    internal void Train(IReadOnlyList<Example> examples)
    {
        var random = new Random(options.Seed);
        var adam = new Adam(network.All, 0.998) { ClipLength = 5, Decay = 0.01f };
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var steps = options.Epochs * ((examples.Count + options.Batch - 1) / options.Batch);
        var step = 0;
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            var clock = Stopwatch.StartNew();
            random.Shuffle(order);
            var loss = 0.0;
            for (var start = 0; start < order.Length; start += options.Batch)
            {
                loss += Batch(examples, order.AsSpan(start, Math.Min(options.Batch, order.Length - start))
                    .ToArray(), random.Next());
                var progress = (double)step++ / steps;
                adam.Step(options.Rate * Math.Min(1, step / 200.0) * (1 - progress));
            }

            Console.WriteLine($"epoch {epoch}: loss {loss / examples.Count:f3}, {clock.Elapsed.TotalSeconds:f0} s");
        }
    }

    private double Batch(IReadOnlyList<Example> examples, int[] batch, int seed)
    {
        var losses = new double[options.Workers];
        Parallel.For(0, options.Workers, new ParallelOptions { MaxDegreeOfParallelism = options.Workers }, worker =>
        {
            for (var i = worker; i < batch.Length; i += options.Workers)
            {
                losses[worker] += Learn(_graphs[worker], examples[batch[i]], new Random(unchecked(seed + i)));
            }
        });
        return losses.Sum();
    }

    private double Learn(Graph graph, Example example, Random noise)
    {
        graph.Reset();
        graph.Noise = noise;
        var encoded = network.Encode(graph, example);
        var side = (float)options.SideWeight * Scale;
        Losses.Classify(graph, encoded.Tags, (0, network.Labels.Tags.Count), example.Tags, side);
        Losses.Classify(graph, encoded.Side, (network.NameColumn, LabelSets.NameCount), example.Names, side);
        Losses.Classify(graph, encoded.Side, (network.RelationColumn, network.Labels.Relations.Count),
            example.Relations, side);
        var nodes = (graph.Linear(encoded.Second, network.Queries), graph.Linear(encoded.Second, network.HeadKeys));
        Losses.Point(graph, nodes, network.HeadDistances, (example.Heads, example.Sentences), side);
        if (example.HasStatements)
        {
            Losses.Classify(graph, encoded.Side, (network.FlatColumn, LabelChain.Labels), example.Flat, 0.5f * Scale);
            Losses.Classify(graph, encoded.Side, (network.AnchorColumn, AnchorKinds.Count), example.Anchors, Scale);
            LearnWindows(graph, example, encoded, noise);
        }

        var loss = graph.Loss;
        graph.Backward();
        return loss;
    }

    private void LearnWindows(Graph graph, Example example, StatementNetwork.Encoded encoded, Random noise)
    {
        var gates = network.TokenGates(graph, encoded.Second);
        var chain = new LabelChain(new ReadOnlySpan<float>(network.Transitions.Value, network.Transitions.Size));
        foreach (var anchor in Anchors(example, encoded.Side, noise))
        {
            var window = AnchorWindow.Of(example.Text, example.Facts.SentenceOf, anchor + example.First)
                .Within(example.First, example.First + example.Count);
            var relations = new byte[(window.End - window.First) * AnchorWindow.PerToken];
            window.FillRelations(example.Text, example.Facts.SentenceOf, example.Facts.Quotations, relations);
            var scores = network.WindowPass(graph, (encoded.Second, gates),
                (window.First - example.First, window.End - example.First, anchor), relations);
            var labels = example.Labels.GetValueOrDefault(anchor) ?? new int[window.End - window.First];
            ChainLoss.Add(graph, chain, (scores, network.Transitions), labels, Scale);
        }
    }

    // Every annotated anchor, now and then another token of its cue, and tokens that could be taken for one.
    private List<int> Anchors(Example example, Node side, Random noise)
    {
        var anchors = new List<int>();
        for (var t = 0; t < example.Count; t++)
        {
            if (example.Anchors[t] > 0 || (example.Labels.ContainsKey(t) && noise.NextDouble() < 0.15))
            {
                anchors.Add(t);
                continue;
            }

            var scores = new ReadOnlySpan<float>(side.Row(t) + network.AnchorColumn, AnchorKinds.Count).ToArray();
            VectorMath.Softmax(scores);
            if (!example.Labels.ContainsKey(t) && 1 - scores[0] > 0.05 && noise.NextDouble() < options.Negatives)
            {
                anchors.Add(t);
            }
        }

        return anchors.Count <= 60 ? anchors : anchors[..60];
    }
}
