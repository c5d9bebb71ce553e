using OnRecord.People.Mentions;
using OnRecord.Tests.Support;
using Xunit;

namespace OnRecord.Tests.People.Mentions;

public sealed class NameFinderTests
{
    [Theory]
    [InlineData("Minister Olga Brandt met Peter Hallam.", "Minister Olga Brandt | Peter Hallam")]
    [InlineData("Mrs. Wexcombe met Sen. Anna Kell.", "Mrs. Wexcombe | Sen. Anna Kell")]
    [InlineData("Peter Harrow Jr. met Marcus Dunley III.", "Peter Harrow Jr. | Marcus Dunley III")]
    [InlineData("They saw Dale Harrow, Jr., on Monday.", "Dale Harrow, Jr.")]
    [InlineData("Peter Hallam’s lawyer met Fenwick’s.", "Peter Hallam | Fenwick")]
    [InlineData("Klara von Stein met Maria de la Cruz.", "Klara von Stein | Maria de la Cruz")]
    [InlineData("The gate was shut on the way up.", "")]
    public void Find_gives_persons_with_titles_and_suffixes(string text, string names) =>
        Assert.Equal(names, Found(text, NameKind.Person));

    [Theory]
    [InlineData("The Brelland Grain Council (BGC) met. Later BGC left with the BGCs.", "Brelland Grain Council | BGC | BGC")]
    [InlineData("The Brelland Grain Council (see page 2) met.", "Brelland Grain Council")]
    public void Find_gives_organisations_by_the_letters_in_brackets_too(string text, string names) =>
        Assert.Equal(names, Found(text, NameKind.Organisation));

    [Fact]
    public void Find_a_word_is_one_thing_in_one_report() => Assert.Equal("Olga Brandt | Brandt | Brandt | BRANDT",
        Found("Olga Brandt left. Brandt was ill. Nobody saw Brandt. BRANDT LEAVES", NameKind.Person));

    [Fact]
    public void Find_names_never_overlap()
    {
        var names = NameFinder.Find(TaggedFacts.Of(
            "President Anna Kell, Dale Harrow Jr., of the Grain Council (GC), and Mr. Pieter “Piet” van der Hulst III met the GC’s Omar al-Rashid."));
        Assert.True(names.Count > 4);
        Assert.All(names.Zip(names.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.First, $"{pair}"));
    }

    private static string Found(string text, NameKind kind)
    {
        var facts = TaggedFacts.Of(text);
        return string.Join(" | ", NameFinder.Find(facts).Where(name => name.Kind == kind).Select(name => facts.Words(name.First, name.End)));
    }
}
