using CsCheck;
using OnRecord.People.Names;
using Xunit;

namespace OnRecord.Tests.People.Names;

public sealed class HomoglyphsTests
{
    [Theory]
    [InlineData("Putіn", "Putin")]
    [InlineData("Рutin", "Putin")]
    [InlineData("Чeрник", "Черник")]
    [InlineData("Bладимир", "Владимир")]
    [InlineData("Μerkel", "Merkel")]
    [InlineData("Putin", "Putin")]
    [InlineData("Путин", "Путин")]
    [InlineData("", "")]
    public void Fold_gives_the_word_in_its_main_alphabet(string word, string expected) =>
        Assert.Equal(expected, Homoglyphs.Fold(word));

    [Fact]
    public void Fold_of_a_folded_word_changes_nothing() => Gen.Char["aеoоbвXХжΑαλw1-’"].Array[0, 12].Sample(letters =>
    {
        var folded = Homoglyphs.Fold(new string(letters));
        return Homoglyphs.Fold(folded) == folded;
    });

    [Fact]
    public void A_look_alike_letter_makes_no_other_person() => Assert.Equal(
        NameMatch.Same,
        NameComparison.Compare(PersonNames.Parse("Максим Чeрник"), PersonNames.Parse("Maksim Chernik")));
}
