using OnRecord.Tagging;
using OnRecord.Training.Corpora;
using OnRecord.Training.Evaluation;
using OnRecord.Training.Tags;

namespace OnRecord.Training.Verbs;

/// <summary>Measures a model.</summary>
internal static class EvaluateVerb
{
    internal static int Run(Arguments arguments)
    {
        var data = arguments.Get("--data");
        var path = arguments.Find("--model");
        using var reader = path is null ? StatementReader.Load() : StatementReader.Load(path);
        var dev = Path.Combine(data, "polnear", "dev");
        var evaluation = ReaderEvaluation.Of(reader, BratFolder.Read(dev));
        Console.WriteLine(evaluation);
        var model = path is null ? Model.LoadEmbedded() : Model.Load(path);
        Console.WriteLine($"\nEWT dev: {TaggingAccuracy.Of(model, Conllu.ReadTreebank(Path.Combine(data, "ewt", "dev.conllu")))}");
        var gum = Conllu.ReadTreebank(Path.Combine(data, "gum")).Where(static t => !GumSplit.IsForTraining(t.Name));
        Console.WriteLine($"GUM, held out: {TaggingAccuracy.Of(model, gum)}");
        if (arguments.Find("--record") is { } record)
        {
            AccuracyRecord.Of(evaluation, "polnear/dev", "training evaluate").Write(record);
        }

        return 0;
    }
}
