using OnRecord.Tests.Support;
using OnRecord.Training.Corpora;
using OnRecord.Training.Evaluation;
using OnRecord.Training.Tests.Support;
using Xunit;

namespace OnRecord.Training.Tests.Evaluation;

public sealed class AccuracyTests
{
    private const string HowToAccept = "If the fall is meant, run the tests with ONRECORD_ACCEPT=true, "
        + "which rewrites docs/accuracy.json, and say why in the commit.";

    [Fact]
    public void Accuracy_on_the_development_texts_is_not_below_the_record()
    {
        using var reader = StatementReader.Load();
        var evaluation = ReaderEvaluation.Of(
            reader, BratFolder.Read(SharedData.Find("polnear/dev")),
            GoldSpeakerFile.Read(SharedData.Find("gold/speakers-dev.jsonl")));
        ShowInBuild(evaluation);
        var path = Repository.PathOf("docs/accuracy.json");
        var record = AccuracyRecord.Read(path);
        var now = AccuracyRecord.Of(evaluation, record.Corpus, record.MadeBy);
        if (Repository.AcceptsChanges)
        {
            now.Write(path);
            return;
        }

        var falls = record.FallsIn(now);
        Assert.True(falls.Count == 0, string.Join('\n', [.. falls, HowToAccept]));
    }

    /// <summary>Leaves the figures where the script <c>build</c> looks for them; a passing test's own output is not
    /// shown.</summary>
    private static void ShowInBuild(ReaderEvaluation evaluation)
    {
        var path = Repository.PathOf("artifacts/accuracy.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $"{evaluation}\n");
    }
}
