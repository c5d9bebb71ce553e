using OnRecord.Training.Corpora;
using OnRecord.Training.Tests.Support;
using Xunit;

namespace OnRecord.Training.Tests.Corpora;

public sealed class CoreferenceCoreNlpTests
{
    private const string Analysis = """
        # newdoc id = note
        # sent_id = 1
        # coref = 7:2-3:3;9:5-5:5
        1 `` `` _ `` _ 3 punct _ Range=2:3
        2 Ann Ann _ NNP _ 3 compound _ Range=3:6|NER=PERSON
        3 Ito Ito _ NNP _ 5 nsubj _ Range=7:10|NER=PERSON
        4 , , _ , _ 5 punct _ Range=10:11
        5 two two _ CD _ 0 root _ Range=12:15|NER=NUMBER

        # sent_id = 2
        # coref = 9:1-1:1;7:3-3:3
        1 They they _ PRP _ 2 nsubj _ Range=16:20
        2 saw see _ VBD _ 0 root _ Range=21:24
        3 her she _ PRP _ 2 dobj _ Range=25:28
        """;

    [Fact]
    public void ReadCoreNlp_joins_mentions_by_chain_with_the_types_of_their_heads() => Assert.Equal(
        ["7 PERSON: Ann Ito (Ito) | her", "9 ?: two | They"], ChainLines.Of(Assert.Single(Read(Analysis))));

    [Fact]
    public void ReadCoreNlp_keeps_the_tokens() =>
        Assert.Equal("B-PERSON", Assert.Single(Read(Analysis)).Analysis!.Tokens[1].Name);

    [Theory]
    [InlineData("7:2-3")]
    [InlineData("7:0-3:3")]
    [InlineData("7:2-6:3")]
    [InlineData("7:3-2:3")]
    [InlineData("7:2-3:4")]
    [InlineData(":2-3:3")]
    [InlineData("7:2-x:3")]
    public void ReadCoreNlp_with_a_broken_chain_names_the_sentence(string mention)
    {
        var broken = Analysis.Replace("7:2-3:3", mention, StringComparison.Ordinal);
        var error = Assert.Throws<OnRecordException>(() => Read(broken));
        Assert.Equal("OR9302", error.Code);
        Assert.StartsWith("Line 4 of ", error.Message, StringComparison.Ordinal);
        Assert.Contains(
            $"begins a sentence with \"{mention}\" in its \"# coref\"", error.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<CoreferenceText> Read(string analysis)
    {
        using var folder = new TempFolder();
        folder.Write("text/note.txt", "🙂 “Ann Ito, two They saw her");
        GZipFile.Pack(folder.Write("corenlp.conllu", ConlluText.From(analysis)));
        return Coreference.ReadCoreNlp(folder.Path);
    }
}
