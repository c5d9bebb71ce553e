using OnRecord.Tagging;
using OnRecord.Text;
using OnRecord.Training.Corpora;
using OnRecord.Training.Statements;
using Xunit;

namespace OnRecord.Training.Tests.Statements;

/// <summary>The whole way from annotated texts to a model, on texts small enough to take no time.</summary>
public sealed class ModelTrainerTests
{
    private static readonly NetworkOptions Small = new()
    {
        Embedding = 16,
        FirstUnits = 8,
        SecondUnits = 8,
        WindowUnits = 8,
        Epochs = 2,
        Batch = 2,
    };

    [Fact]
    public void Train_the_same_data_twice_gives_the_same_bytes() =>
        Assert.Equal(new ModelTrainer(Data(), Small).Train(all: true), new ModelTrainer(Data(), Small)
            .Train(all: true));

    [Fact]
    public void Train_gives_a_model_that_a_reader_reads_with()
    {
        using var reader = new StatementReader(Model.From(new ModelTrainer(Data(), Small).Train(all: false)));
        var reading = reader.Read(new Report("a", "The baker said that the oven was cold."));
        Assert.All(reading.Statements, s => Assert.InRange(s.Confidence, 0, 1));
    }

    [Fact]
    public void Adapt_goes_on_from_the_model_and_keeps_its_scorer()
    {
        var model = Model.From(new ModelTrainer(Data(), Small).Train(all: false));
        var data = new TrainingData
        {
            Attributed = Data().Attributed,
            Treebanks = [],
            Tables = new FormTables(model),
            Labels = new LabelSets(model.Tags, []),
            Cues = Data().Cues,
        };
        var adapted = Model.From(new ModelTrainer(data, NetworkCopy.Options(model) with { Epochs = 1, Rate = 1e-6 })
            .Adapt(model));
        Assert.Equal(model.Numbers<float>("scorer.leaves"), adapted.Numbers<float>("scorer.leaves"));
        Assert.Equal(model.Tags, adapted.Tags);
        Assert.All(model.Numbers<float>("second.gates").Zip(adapted.Numbers<float>("second.gates")),
            pair => Assert.Equal(pair.First, pair.Second, 1e-3));
        Assert.NotEqual(model.Numbers<float>("second.gates"), adapted.Numbers<float>("second.gates"));
    }

    private static TrainingData Data()
    {
        string[] sources = ["The baker", "A guard", "Ms. Lund", "The court", "His sister", "An engineer", "The clerk",
            "Two boys"];
        var texts = sources.Select((source, i) => Annotated($"text{i}", source, " said", " that the oven was cold"))
            .ToList();
        var words = texts.SelectMany(t => t.Item1.Tokens.Select(token => token.Span.In(t.Item1.Text).ToString()
            .ToLowerInvariant()))
            .Distinct().Select(word => FormHash.Of(word)).ToList();
        return new TrainingData
        {
            Attributed = texts,
            Treebanks = [],
            Tables = new FormTables(words, []),
            Labels = new LabelSets(["NN"], []),
            Cues = new CueWords(texts.Select(static t => (t.Item1, t.Item2))),
        };
    }

    private static (ReportText, AttributedText, AnalysedText?) Annotated(string name, string source, string cue,
        string content)
    {
        var text = $"{source}{cue}{content}. Nobody had lit it.";
        TextSpan Span(int start, string words) =>
            new(start + words.Length - words.TrimStart().Length, start + words.Length);
        var attribution = new Attribution(
            [Span(0, source)], [Span(source.Length, cue)], [Span(source.Length + cue.Length, content)]);
        return (ReportText.From(text), new AttributedText(name, text, [attribution]), null);
    }
}
