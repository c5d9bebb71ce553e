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
        var evaluation = ReaderEvaluation.Of(
            reader, BratFolder.Read(Path.Combine(data, "polnear", "dev")), ReadSpeakers(data));
        Console.WriteLine(evaluation);
        var model = path is null ? Model.LoadEmbedded() : Model.Load(path);
        Console.WriteLine($"\nEWT dev: {TaggingAccuracy.Of(model, Conllu.ReadTreebank(Path.Combine(data, "ewt", "dev.conllu")))}");
        var gum = Conllu.ReadTreebank(Path.Combine(data, "gum")).Where(static t => !GumSplit.IsForTraining(t.Name));
        Console.WriteLine($"GUM, held out: {TaggingAccuracy.Of(model, gum)}");
        if (arguments.Find("--record") is { } record)
        {
            AccuracyRecord.Of(evaluation, "polnear/dev", "training evaluate").Write(record);
        }

        if (arguments.Find("--reliability") is { } picture)
        {
            File.WriteAllText(picture, ReliabilityPicture.Draw(Curves(evaluation)));
        }

        return 0;
    }

    private static IReadOnlyList<ReliabilityCurve> Curves(ReaderEvaluation evaluation)
    {
        var statements = new ReliabilityCurve("statements, 15 bins", evaluation.Calibration);
        return evaluation.Speakers is { } speakers
            ? [statements, new ReliabilityCurve("speakers, deciles", speakers.Calibration)]
            : [statements];
    }

    private static IReadOnlyList<GoldSpeaker>? ReadSpeakers(string data)
    {
        var path = Path.Combine(data, "gold", "speakers-dev.jsonl");
        return File.Exists(path) ? GoldSpeakerFile.Read(path) : null;
    }
}
