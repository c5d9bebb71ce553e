using System.Diagnostics;
using OnRecord.Training.Lemmas;
using OnRecord.Training.Statements;

namespace OnRecord.Training.Verbs;

/// <summary>Learns everything anew.</summary>
internal static class LearnVerb
{
    internal static int Run(Arguments arguments)
    {
        var clock = Stopwatch.StartNew();
        var data = arguments.Get("--data");
        var output = arguments.Find("--out") ?? Path.Combine("data", "en");
        Directory.CreateDirectory(output);
        LemmaTrainer.Train(data, Path.Combine(output, "lemmas.tsv"));
        var options = new NetworkOptions { Epochs = arguments.Number("--epochs", NetworkOptions.DefaultEpochs) };
        var model = new ModelTrainer(TrainingData.Read(data), options).Train(all: arguments.Find("--quick") is null);
        File.WriteAllBytes(Path.Combine(output, "model.bin"), model);
        Console.WriteLine($"{model.Length} bytes in {output}, after {clock.Elapsed.TotalMinutes:f1} minutes");
        return 0;
    }
}
