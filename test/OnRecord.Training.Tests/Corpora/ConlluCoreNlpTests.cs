using OnRecord.Training.Corpora;
using OnRecord.Training.Tests.Support;
using Xunit;

namespace OnRecord.Training.Tests.Corpora;

public sealed class ConlluCoreNlpTests
{
    private const string Analysis = """
        # newdoc id = note
        # sent_id = 1
        1 `` `` _ `` _ 3 punct _ Range=2:3
        2 Ann Ann _ NNP _ 3 compound _ Range=3:6|NER=PERSON
        3 Ito Ito _ NNP _ 5 nsubj _ Range=7:10|NER=PERSON
        4 , , _ , _ 5 punct _ Range=10:11
        5 Oslo Oslo _ NNP _ 0 root _ Range=12:16|NER=LOCATION
        6 Monday Monday _ NNP _ 5 tmod _ Range=17:23|NER=DATE
        """;

    [Fact]
    public void ReadCoreNlp_turns_code_points_into_code_units()
    {
        var text = Assert.Single(Read(Analysis));
        Assert.Equal(
            ["“", "Ann", "Ito", ",", "Oslo", "Monday"],
            text.Tokens.Select(token => token.Span.In(text.Text).ToString()));
    }

    [Fact]
    public void ReadCoreNlp_turns_runs_of_entities_into_names()
    {
        Assert.Equal(
            ["O", "B-PERSON", "I-PERSON", "O", "B-PLACE", "O"], Read(Analysis)[0].Tokens.Select(token => token.Name));
    }

    [Fact]
    public void ReadCoreNlp_with_a_range_outside_the_text_names_the_line()
    {
        var broken = Analysis.Replace("17:23", "17:99", StringComparison.Ordinal);
        var error = Assert.Throws<OnRecordException>(() => Read(broken));
        Assert.Equal("OR9302", error.Code);
        Assert.StartsWith("Line 8 of ", error.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<AnalysedText> Read(string analysis)
    {
        using var folder = new TempFolder();
        folder.Write("text/note.txt", "🙂 “Ann Ito, Oslo Monday");
        GZipFile.Pack(folder.Write("corenlp.conllu", ConlluText.From(analysis)));
        return Conllu.ReadCoreNlp(folder.Path);
    }
}
