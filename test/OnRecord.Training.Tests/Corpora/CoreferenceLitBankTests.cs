using OnRecord.Training.Corpora;
using OnRecord.Training.Tests.Support;
using Xunit;

namespace OnRecord.Training.Tests.Corpora;

public sealed class CoreferenceLitBankTests
{
    private const string Novel =
        "The fog 🌫 lifted .\n“ Land ! ” cried Ann .\nThe cook did not see it . “ No , ” he said .\n";

    private const string Marks = """
        T1	PROP_PER 36 39	Ann
        T2	Ann-4 36 39	Ann
        T3	NOM_PER 42 50	The cook
        T4	the_cook-5 42 50	The cook
        T5	the_cook-5 77 79	he
        T6	PRON_PER 77 79	he
        T7	Land-900 21 25	Land
        R1	cop Arg1:T1 Arg2:T3
        """;

    private const string Quotations =
        "QUOTE\tQ2\t2\t7\t2\t10\t“ No , ”\nATTRIB\tQ2\tthe_cook-5\n"
        + "QUOTE\tQ1\t1\t0\t1\t3\t“ Land ! ”\nQUOTE\tQ3\t1\t0\t1\t1\t“ Land\nATTRIB\tQ1\tAnn-4\n";

    [Fact]
    public void ReadLitBank_joins_mentions_by_chain_with_the_types_marked_on_the_same_words() => Assert.Equal(
        ["Land-900 ?: Land", "Ann-4 PERSON: Ann", "the_cook-5 PERSON: The cook | he"], ChainLines.Of(Read(Quotations)));

    [Fact]
    public void ReadLitBank_gives_quotations_their_speakers()
    {
        var text = Read(Quotations);
        Assert.Equal(
            ["“ Land ! ” Ann-4", "“ No , ” the_cook-5"],
            text.Quotations.Select(quotation => $"{quotation.Span.In(text.Text)} {quotation.Chain}"));
    }

    [Fact]
    public void ReadLitBank_without_quotations_has_none() => Assert.Empty(Read(quotations: null).Quotations);

    [Theory]
    [InlineData("QUOTE\tQ1\t9\t0\t9\t3\t…")]
    [InlineData("QUOTE\tQ1\t1\t0\t1\t7\t…")]
    [InlineData("QUOTE\tQ1\t1\t3\t1\t0\t…")]
    [InlineData("QUOTE\tQ1\t1\t-1\t1\t0\t…")]
    [InlineData("ATTRIB\tQ1\tAnn-4")]
    [InlineData("SAID\tQ1")]
    public void ReadLitBank_with_a_broken_quotation_names_the_line(string line)
    {
        var error = Assert.Throws<OnRecordException>(() => Read("\n" + line));
        Assert.Equal("OR9303", error.Code);
        Assert.StartsWith("Line 2 of ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(
            "novel.ann\" is neither a quotation inside the text nor the speaker of one above it. "
            + "Correct the line, or fetch the corpus again.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadLitBank_of_a_folder_without_annotated_texts_says_what_to_put_there()
    {
        using var folder = new TempFolder();
        folder.Write("coref/novel.txt", Novel);
        Assert.Equal("OR9304", Assert.Throws<OnRecordException>(() => Coreference.ReadLitBank(folder.Path)).Code);
    }

    private static CoreferenceText Read(string? quotations)
    {
        using var folder = new TempFolder();
        folder.Write("coref/novel.txt", Novel);
        folder.Write("coref/novel.ann", Marks);
        if (quotations is not null)
        {
            folder.Write("quotations/tsv/novel.ann", quotations);
        }

        return Assert.Single(Coreference.ReadLitBank(folder.Path));
    }
}
