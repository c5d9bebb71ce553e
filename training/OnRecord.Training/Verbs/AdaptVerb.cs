using OnRecord.Tagging;
using OnRecord.Text;
using OnRecord.Training.Corpora;
using OnRecord.Training.Statements;

namespace OnRecord.Training.Verbs;

/// <summary>Goes on learning from a user's own annotated texts, from where a model stands.</summary>
internal static class AdaptVerb
{
    // A quarter of the rate that a network begins with, so that what is known is not forgotten at once.
    private const double Rate = 0.0005;

    internal static int Run(Arguments arguments)
    {
        var texts = BratFolder.Read(arguments.Get("--texts"));
        var output = arguments.Get("--out");
        var model = arguments.Find("--model") is { } path ? Model.Load(path) : Model.LoadEmbedded();
        var options = NetworkCopy.Options(model) with { Epochs = arguments.Number("--epochs", 6), Rate = Rate };
        var data = new TrainingData
        {
            Attributed = texts.Select(static gold => (ReportText.From(gold.Text), gold, (AnalysedText?)null)).ToList(),
            Treebanks = [],
            Tables = new FormTables(model),
            Labels = new LabelSets(model.Tags, []),
            Cues = new CueWords(texts.Select(static gold => (ReportText.From(gold.Text), gold))),
        };
        File.WriteAllBytes(output, new ModelTrainer(data, options).Adapt(model));
        Console.WriteLine($"{output}: learned from {texts.Count} texts");
        return 0;
    }
}
