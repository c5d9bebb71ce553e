using OnRecord.Statements;
using OnRecord.Tagging;

namespace OnRecord.Training.Statements;

/// <summary>Learns a whole model: a network on three quarters of the texts, whose candidates on the last quarter teach
/// the scorer; then the network that is kept, on all of them.</summary>
internal sealed class ModelTrainer(TrainingData data, NetworkOptions options)
{
    private const int Parts = 4;

    /// <summary>The bytes of the model.</summary>
    /// <param name="all">False to keep the first network, which saves the time of the second.</param>
    internal byte[] Train(bool all)
    {
        var first = TrainNetwork(i => i % Parts != Parts - 1);
        var writer = new ModelWriter();
        writer.Add(first, data.Tables);
        AddScorer(writer, writer.ToBytes());
        if (!all)
        {
            return writer.ToBytes();
        }

        var last = new ModelWriter();
        last.Add(TrainNetwork(static _ => true), data.Tables);
        last.AddScorer(writer);
        return last.ToBytes();
    }

    /// <summary>The bytes of a model that begins where another stands, and keeps its scorer.</summary>
    internal byte[] Adapt(Model model)
    {
        var network = new StatementNetwork(options, data.Tables.Forms.Count, data.Labels);
        NetworkCopy.Fill(network, model);
        var writer = new ModelWriter();
        writer.Add(Train(network, Examples(static _ => true)), data.Tables);
        writer.AddScorer(model);
        return writer.ToBytes();
    }

    private StatementNetwork TrainNetwork(Func<int, bool> learnsFrom) =>
        Train(new StatementNetwork(options, data.Tables.Forms.Count, data.Labels), Examples(learnsFrom));

    private List<Example> Examples(Func<int, bool> learnsFrom)
    {
        var maker = new ExampleMaker(data.Tables.Forms, data.Labels, data.Cues);
        return data.Attributed.Where((_, i) => learnsFrom(i)).SelectMany(a => maker.Of(a.Text, a.Analysis, a.Gold))
            .Concat(data.Treebanks.SelectMany(t => maker.Of(t.Text, t.Analysis, null))).ToList();
    }

    private StatementNetwork Train(StatementNetwork network, List<Example> examples)
    {
        var statements = examples.Sum(static e => e.Anchors.Count(static a => a > 0));
        Console.WriteLine($"{examples.Count} stretches, {examples.Sum(static e => e.Count)} tokens, {statements} statements");
        foreach (var example in examples)
        {
            network.AddNames(example);
        }

        new StatementTrainer(network, options).Train(examples);
        foreach (var parameter in network.All)
        {
            parameter.Swap();
        }

        return network;
    }

    private void AddScorer(ModelWriter writer, byte[] network)
    {
        var model = Model.From(network);
        using var finder = new StatementFinder(model, null);
        var trainer = new ScorerTrainer(finder, new TreeBooster());
        foreach (var (text, gold, _) in data.Attributed.Where(static (_, i) => i % Parts == Parts - 1))
        {
            trainer.Add(text, gold);
        }

        var (trees, threshold) = trainer.Fit();
        Console.WriteLine($"scorer: threshold {threshold:f2}");
        writer.Add(trees, threshold);
    }
}
