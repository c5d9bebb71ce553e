using OnRecord.People.Names;
using Xunit;

namespace OnRecord.Tests.People.Names;

public sealed class NameKnowledgeTests
{
    [Theory]
    [InlineData("Hillary")]
    [InlineData("VLADIMIR")]
    [InlineData("Сергій")]
    [InlineData("Chuck")]
    [InlineData("Narendra")]
    [InlineData("Mohammed")]
    [InlineData("Ngozi")]
    [InlineData("Seryozha")]
    public void IsGivenName_knows_names_of_the_world(string word) => Assert.True(NameKnowledge.IsGivenName(word));

    [Theory]
    [InlineData("Kremlin")]
    [InlineData("officials")]
    [InlineData("the")]
    [InlineData("")]
    public void IsGivenName_does_not_know_other_words(string word) => Assert.False(NameKnowledge.IsGivenName(word));

    [Theory]
    [InlineData("Clinton")]
    [InlineData("Шевченко")]
    [InlineData("García")]
    [InlineData("Nguyen")]
    public void IsFamilyName_knows_names_of_the_world(string word) => Assert.True(NameKnowledge.IsFamilyName(word));

    [Theory]
    [InlineData("Bill", "William")]
    [InlineData("Bill", "Will")]
    [InlineData("Bob", "Robert")]
    [InlineData("Chuck", "Charles")]
    [InlineData("Sasha", "Oleksandr")]
    [InlineData("Vova", "Volodymyr")]
    [InlineData("Катя", "Ekaterina")]
    public void Nicknames_join_the_forms_of_one_name(string one, string other) =>
        Assert.True(Nicknames.Join(NameKey.Of(one), NameKey.Of(other)));

    [Theory]
    [InlineData("Bill", "Robert")]
    [InlineData("Alexander", "Alexei")]
    [InlineData("Mary", "Maria")]
    [InlineData("Anna", "Joanna")]
    public void Nicknames_keep_other_names_apart(string one, string other) =>
        Assert.False(Nicknames.Join(NameKey.Of(one), NameKey.Of(other)));
}
