using OnRecord.Tagging;
using Xunit;

namespace OnRecord.Tests.Tagging;

public sealed class LemmaTableTests
{
    private const string Rules =
        "CD\t\tn\t0\t\nNNS\t\tl\t0\t\nNNS\t^mice\tl\t3\touse\nNNS\ties\tl\t3\ty\nNNS\ts\tm\t1\t\n";

    [Theory]
    [InlineData("cities", "city")]
    [InlineData("Roads", "road")]
    [InlineData("eBikes", "eBike")]
    [InlineData("ROADS", "road")]
    [InlineData("mice", "mouse")]
    [InlineData("dormice", "dormice")]
    [InlineData("sheep", "sheep")]
    [InlineData("s", "")]
    [InlineData("", "")]
    public void Find_prefers_the_word_then_its_longest_ending(string word, string lemma)
    {
        Assert.Equal(lemma, Table().Find(word, "NNS").Apply(word));
    }

    [Fact]
    public void Find_of_a_number_drops_commas()
    {
        Assert.Equal("12000", Table().Find("12,000", "CD").Apply("12,000"));
    }

    [Fact]
    public void Find_of_an_unknown_tag_gives_lower_case()
    {
        Assert.Equal("roads", Table().Find("Roads", "none").Apply("Roads"));
    }

    [Fact]
    public void Find_of_a_very_long_word_works_as_well()
    {
        var word = new string('A', 1000) + "S";
        Assert.Equal(new string('a', 1000), Table().Find(word, "NNS").Apply(word));
    }

    [Fact]
    public void Write_gives_back_what_was_read_in_order()
    {
        var shuffled = string.Join('\n', Rules.TrimEnd('\n').Split('\n').Reverse());
        using var reader = new StringReader("# From nowhere\n" + shuffled);
        using var writer = new StringWriter();
        LemmaTable.Read(reader).Write(writer);
        Assert.Equal(Rules, writer.ToString());
    }

    [Theory]
    [InlineData("NNS\ts\tl\t1")]
    [InlineData("NNS\ts\tl\tone\t")]
    [InlineData("NNS\ts\t\t1\t")]
    public void Read_of_a_broken_line_names_it(string line)
    {
        using var reader = new StringReader(line);
        var error = Assert.Throws<InvalidDataException>(() => LemmaTable.Read(reader));
        Assert.Equal($"The lemma rule \"{line}\" has not five columns: write the file anew.", error.Message);
    }

    private static LemmaTable Table()
    {
        using var reader = new StringReader(Rules);
        return LemmaTable.Read(reader);
    }
}
