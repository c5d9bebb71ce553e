using OnRecord.Training.Corpora;
using OnRecord.Training.Tests.Support;
using Xunit;

namespace OnRecord.Training.Tests.Corpora;

public sealed class ConlluTreebankTests
{
    private const string TwoParagraphs = """
        # newdoc id = b-text
        # newpar id = p1
        # text = We can't wait.
        1 We we PRON PRP _ 4 nsubj _ _
        2-3 can't _ _ _ _ _ _ _ _
        2 ca can AUX MD _ 4 aux _ _
        3 n't not PART RB _ 4 advmod _ _
        4 wait wait VERB VB _ 0 root _ SpaceAfter=No
        4.1 gone go VERB VBN _ _ _ 0:root _
        5 . . PUNCT . _ 4 punct _ _

        # text = 🙂 Go!
        1 🙂 🙂 SYM NFP _ 2 discourse _ _
        2 Go go VERB VB _ 0 root _ SpaceAfter=No
        3 ! ! PUNCT . _ 2 punct _ _

        # newpar id = p2
        # text = Stop.
        1 Stop stop VERB VB _ 0 root _ SpaceAfter=No
        2 . . PUNCT . _ 1 punct _ _

        # newdoc id = a-text
        # text = Yes
        1 Yes yes INTJ UH _ 0 root _ _
        """;

    [Fact]
    public void ReadTreebank_orders_texts_by_name()
    {
        Assert.Equal(["a-text", "b-text"], Read(TwoParagraphs).Select(text => text.Name));
    }

    [Fact]
    public void ReadTreebank_parts_paragraphs_by_a_blank_line()
    {
        Assert.Equal("We can't wait. 🙂 Go!\n\nStop.", Read(TwoParagraphs)[1].Text);
    }

    [Fact]
    public void ReadTreebank_splits_ranges_and_leaves_out_empty_nodes()
    {
        Assert.Equal(["We", "ca", "n't", "wait", ".", "🙂", "Go", "!", "Stop", "."], Words(Read(TwoParagraphs)[1]));
    }

    [Fact]
    public void ReadTreebank_counts_heads_and_sentences_in_tokens_of_the_text()
    {
        var text = Read(TwoParagraphs)[1];
        Assert.Equal([3, 3, 3, -1, 3, 6, -1, 6, -1, 8], text.Tokens.Select(token => token.Head));
        Assert.Equal([new(0, 5), new(5, 8), new(8, 10)], text.Sentences);
    }

    [Fact]
    public void ReadTreebank_keeps_tag_lemma_and_relation()
    {
        var token = Read(TwoParagraphs)[1].Tokens[2];
        Assert.Equal(("RB", "not", "advmod", ""), (token.Tag, token.Lemma, token.Relation, token.Name));
    }

    [Fact]
    public void ReadTreebank_without_text_comment_rebuilds_it_from_spaces()
    {
        var text = Assert.Single(Read("""
            1-2 Don't _ _ _ _ _ _ _ SpaceAfter=No
            1 Do do AUX VB _ 0 root _ _
            2 n't not PART RB _ 1 advmod _ _
            3 ! ! PUNCT . _ 1 punct _ _
            """));
        Assert.Equal("Don't!", text.Text);
        Assert.Equal("bank", text.Name);
    }

    [Fact]
    public void ReadTreebank_of_a_folder_reads_every_file()
    {
        using var folder = new TempFolder();
        folder.Write("two.conllu", ConlluText.From("1 Two two NUM CD _ 0 root _ _"));
        folder.Write("one.conllu", ConlluText.From("1 One one NUM CD _ 0 root _ _"));
        folder.Write("notes.md", "not a treebank");
        Assert.Equal(["one", "two"], Conllu.ReadTreebank(folder.Path).Select(text => text.Name));
    }

    [Fact]
    public void ReadTreebank_with_a_missing_column_names_the_line()
    {
        using var folder = new TempFolder();
        var path = folder.Write("bank.conllu", ConlluText.From("# text = Yes\n1 Yes yes INTJ UH _ 0 root _"));
        var error = Assert.Throws<OnRecordException>(() => Conllu.ReadTreebank(path));
        Assert.Equal("OR9302", error.Code);
        Assert.Equal(
            $"Line 2 of \"{path}\" has not ten columns. Correct the line, or fetch the corpus again.", error.Message);
    }

    [Theory]
    [InlineData("# text = No\n1 Yes yes INTJ UH _ 0 root _ _")]
    [InlineData("# text = Yes\n2 Yes yes INTJ UH _ 0 root _ _")]
    public void ReadTreebank_whose_words_are_not_its_text_fails(string text)
    {
        Assert.Equal("OR9302", Assert.Throws<OnRecordException>(() => Read(text)).Code);
    }

    [Fact]
    public void ReadTreebank_that_is_not_there_fails()
    {
        Assert.Equal(
            "OR9301", Assert.Throws<OnRecordException>(() => Conllu.ReadTreebank("no-such-bank.conllu")).Code);
    }

    private static IReadOnlyList<AnalysedText> Read(string text)
    {
        using var folder = new TempFolder();
        return Conllu.ReadTreebank(folder.Write("bank.conllu", ConlluText.From(text)));
    }

    private static IEnumerable<string> Words(AnalysedText text) =>
        text.Tokens.Select(token => token.Span.In(text.Text).ToString());
}
