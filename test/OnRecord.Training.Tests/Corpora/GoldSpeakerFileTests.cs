using OnRecord.Training.Corpora;
using OnRecord.Training.Tests.Support;
using Xunit;

namespace OnRecord.Training.Tests.Corpora;

public sealed class GoldSpeakerFileTests
{
    private const string She =
        """{"id":"rain","source":[[3,6],[8,9]],"source_text":"she","form":"pronoun","kind":"person","""
        + "\"speaker\":\"Ann Ito\",\"aliases\":[\"Ito\"]}";

    [Fact]
    public void Read_keeps_every_field()
    {
        var gold = Assert.Single(Read(She + "\n"));
        Assert.Equal([new TextSpan(3, 6), new TextSpan(8, 9)], gold.Source);
        Assert.Equal(
            ("rain", "she", "pronoun", "person", "Ann Ito"),
            (gold.Text, gold.Words, gold.Form, gold.Kind, gold.Name));
        Assert.Equal(["Ito"], gold.Aliases);
    }

    [Theory]
    [InlineData("\"person\"", "\"unclear\"")]
    [InlineData("\"Ann Ito\"", "null")]
    [InlineData("\"Ann Ito\"", "\"\"")]
    public void Read_leaves_out_sources_of_which_nobody_can_tell(string from, string to) =>
        Assert.Empty(Read(She.Replace(from, to, StringComparison.Ordinal)));

    [Fact]
    public void Read_without_aliases_has_none() =>
        Assert.Empty(Assert.Single(Read(She.Replace(",\"aliases\":[\"Ito\"]", "", StringComparison.Ordinal))).Aliases);

    [Theory]
    [InlineData("[3,6]", "[3]")]
    [InlineData("[3,6]", "[3,\"x\"]")]
    [InlineData("[[3,6],[8,9]]", "null")]
    [InlineData("\"id\":\"rain\",", "")]
    [InlineData("\"form\":\"pronoun\",", "\"form\":null,")]
    [InlineData("{\"id\"", "\"id\"")]
    public void Read_with_a_broken_line_says_where(string from, string to)
    {
        var broken = She.Replace(from, to, StringComparison.Ordinal);
        var error = Assert.Throws<OnRecordException>(() => Read($"{She}\n{broken}"));
        Assert.Equal("OR9303", error.Code);
        Assert.StartsWith("Line 2 of \"", error.Message, StringComparison.Ordinal);
        Assert.Contains("gold.jsonl\" is no source with its speaker: ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(" Correct the line, or fetch the file again.", error.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<GoldSpeaker> Read(string lines)
    {
        using var folder = new TempFolder();
        return GoldSpeakerFile.Read(folder.Write("gold.jsonl", lines));
    }
}
