using OnRecord.Statements;
using OnRecord.Tagging;
using OnRecord.Training.Corpora;
using OnRecord.Training.People;
using OnRecord.Training.Statements;

namespace OnRecord.Training.Verbs;

/// <summary>Learns whom sources denote, with the statements that a finished model finds.</summary>
internal static class LearnSpeakersVerb
{
    internal static int Run(Arguments arguments)
    {
        var data = CoreferenceData.ForTraining(arguments.Get("--data"));
        var output = arguments.Find("--out") ?? Path.Combine("data", "en");
        using var finder = new StatementFinder(Model.LoadEmbedded());
        var trees = new AntecedentTrainer(finder)
            .Train(("PolNeAR", data.Polnear), ("GUM", data.Gum), ("LitBank", data.LitBank));
        var writer = new ModelWriter();
        writer.AddTrees("antecedents", trees);
        File.WriteAllBytes(Path.Combine(output, "speakers.bin"), writer.ToBytes());
        return 0;
    }
}
