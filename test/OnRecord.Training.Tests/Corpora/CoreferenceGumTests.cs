using OnRecord.Training.Corpora;
using OnRecord.Training.Tests.Support;
using Xunit;

namespace OnRecord.Training.Tests.Corpora;

public sealed class CoreferenceGumTests
{
    private const string Ferry = """
        # newdoc id = GUM_news_ferry
        # global.Entity = GRP-etype-infstat-salience-centering-minspan-link-identity
        # text = 🙂 Mayor Ann Ito's ferry sank.
        1 🙂 🙂 SYM NFP _ 7 discourse _ _
        2 Mayor Mayor PROPN NNP _ 3 nmod:desc _ Entity=(2-object-new-s-cf1-5-coref(1-person-new-s-cf1-2,3-coref-A%2DI
        3 Ann Ann PROPN NNP _ 6 nmod:poss _ _
        4-5 Ito's _ _ _ _ _ _ _ _
        4 Ito Ito PROPN NNP _ 3 flat _ _
        5 's 's PART POS _ 3 case _ Entity=1)
        6 ferry ferry NOUN NN _ 7 nsubj _ Entity=2)
        7 sank sink VERB VBD _ 0 root _ SpaceAfter=No
        8 . . PUNCT . _ 7 punct _ _

        # newpar
        # text = It was hers
        1 It it PRON PRP _ 3 nsubj _ Entity=(2-object-giv-s-cf1-1-ana)
        2 was be AUX VBD _ 3 cop _ _
        3 hers hers PRON PRP _ 0 root _ Entity=(1-person-giv-s-cf1-1-ana)
        """;

    [Fact]
    public void ReadGum_joins_the_mentions_of_an_entity_across_sentences() => Assert.Equal(
        ["1 PERSON: Mayor Ann Ito's (Ann Ito) | hers", "2 OTHER: Mayor Ann Ito's ferry (ferry) | It"],
        ChainLines.Of(Assert.Single(Read(Ferry))));

    [Fact]
    public void ReadGum_keeps_name_text_and_tokens()
    {
        var text = Assert.Single(Read(Ferry));
        Assert.Equal(("GUM_news_ferry", "🙂 Mayor Ann Ito's ferry sank.\n\nIt was hers"), (text.Name, text.Text));
        Assert.Equal(("POS", "'s"), (text.Analysis!.Tokens[4].Tag, text.Analysis.Tokens[4].Lemma));
    }

    [Fact]
    public void ReadGum_takes_the_first_part_of_a_mention_in_parts()
    {
        var text = Assert.Single(Read("""
            1 Lund Lund PROPN NNP _ 0 root _ Entity=(1[1/2]-place-new-s-cf1-1-coref)
            2 , , PUNCT , _ 1 punct _ _
            3 Sweden Sweden PROPN NNP _ 1 appos _ Entity=(1[2/2]-place-new-s-cf1-1-coref)
            4 here here ADV RB _ 1 advmod _ Entity=(1-place-giv-s-cf1-1-ana)
            """));
        Assert.Equal(["1 PLACE: Lund | here"], ChainLines.Of(text));
    }

    [Theory]
    [InlineData("(1-person-new-s-cf1-1-coref", "ends a sentence inside an \"Entity=\" that it leaves open")]
    [InlineData("1)", "has an \"Entity=\" that closes what is not open")]
    [InlineData("(1-person-new-s-cf1-1-coref)2)", "has an \"Entity=\" that closes what is not open")]
    [InlineData("1", "has an \"Entity=\" that closes what is not open")]
    public void ReadGum_with_brackets_that_do_not_match_names_the_line(string entity, string fault)
    {
        using var folder = new TempFolder();
        var bank = $"# text = Go\n1 Go go VERB VB _ 0 root _ Entity={entity}";
        var path = folder.Write("bank.conllu", ConlluText.From(bank));
        var error = Assert.Throws<OnRecordException>(() => Coreference.ReadGum(path));
        Assert.Equal("OR9302", error.Code);
        Assert.Equal($"Line 2 of \"{path}\" {fault}. Correct the line, or fetch the corpus again.", error.Message);
    }

    private static IReadOnlyList<CoreferenceText> Read(string bank)
    {
        using var folder = new TempFolder();
        return Coreference.ReadGum(folder.Write("bank.conllu", ConlluText.From(bank)));
    }
}
