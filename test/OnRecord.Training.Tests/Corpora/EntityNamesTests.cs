using OnRecord.Training.Corpora;
using OnRecord.Training.Tests.Support;
using Xunit;

namespace OnRecord.Training.Tests.Corpora;

public sealed class EntityNamesTests
{
    [Fact]
    public void A_title_is_no_part_of_a_persons_name()
    {
        AssertNames("Mayor/O Ann/B-PERSON Ito/I-PERSON", """
            1 Mayor Mayor PROPN NNP _ 2 nmod:desc _ Entity=(1-person-new-sssss-cf1-1-coref
            2 Ann Ann PROPN NNP _ 0 root _ _
            3 Ito Ito PROPN NNP _ 2 flat _ Entity=1)
            """);
    }

    [Fact]
    public void Words_of_a_title_are_no_part_of_a_persons_name_either()
    {
        AssertNames("Consul/O Peru/B-PLACE Ann/B-PERSON", """
            1 Consul Consul PROPN NNP _ 3 nmod:desc _ Entity=(1-person-new-sssss-cf1-1-coref
            2 Peru Peru PROPN NNP _ 1 nmod _ Entity=(2-place-new-sssss-cf1-1-coref)
            3 Ann Ann PROPN NNP _ 0 root _ Entity=1)
            """);
    }

    [Fact]
    public void An_office_after_an_article_is_no_name_and_a_people_is_another()
    {
        AssertNames("the/O Tsar/O the/O Tatars/B-OTHER", """
            1 the the DET DT _ 2 det _ Entity=(1-person-new-sssss-cf1-1-coref
            2 Tsar Tsar PROPN NNP _ 0 root _ Entity=1)
            3 the the DET DT _ 4 det _ Entity=(2-person-new-sssss-cf1-1-coref
            4 Tatars Tatar PROPN NNPS _ 2 obj _ Entity=2)
            """);
    }

    [Fact]
    public void The_longest_of_overlapping_names_wins()
    {
        AssertNames("University/B-ORGANISATION of/I-ORGANISATION Lund/I-ORGANISATION", """
            1 University University PROPN NNP _ 0 root _ Entity=(1-organization-new-sssss-cf1-1-coref
            2 of of ADP IN _ 3 case _ _
            3 Lund Lund PROPN NNP _ 1 nmod _ Entity=(2-place-new-sssss-cf1-1-coref)1)
            """);
    }

    [Fact]
    public void A_mention_headed_by_a_common_noun_is_no_name_but_may_hold_one()
    {
        AssertNames("Lund/B-PLACE crane/O", """
            1 Lund Lund PROPN NNP _ 2 compound _ Entity=(1-object-new-s-cf1-2-coref(2-place-new-s-cf1-1-coref)
            2 crane crane NOUN NN _ 0 root _ Entity=1)
            """);
    }

    [Fact]
    public void An_office_and_a_time_are_no_names()
    {
        AssertNames("President/O of/O Chile/B-PLACE Monday/O Games/B-OTHER", """
            1 President President PROPN NNP _ 0 root _ Entity=(1-person-new-s-cf1-1-coref
            2 of of ADP IN _ 3 case _ _
            3 Chile Chile PROPN NNP _ 1 nmod _ Entity=(2-place-new-s-cf1-1-coref)1)
            4 Monday Monday PROPN NNP _ 1 obl _ Entity=(3-time-new-s-cf1-1-sgl)
            5 Games Games PROPN NNPS _ 1 obl _ Entity=(4-event-new-s-cf1-1-sgl)
            """);
    }

    private static void AssertNames(string expected, string rows)
    {
        using var folder = new TempFolder();
        var bank = "# newdoc id = t\n# global.Entity = GRP-etype-infstat-salience-centering-minspan-link\n" + rows;
        var text = Assert.Single(Conllu.ReadTreebank(folder.Write("t.conllu", ConlluText.From(bank))));
        var words = text.Tokens.Select(token => $"{token.Span.In(text.Text)}/{token.Name}");
        Assert.Equal(expected, string.Join(' ', words));
    }
}
