using OnRecord.People.Names;
using Xunit;

namespace OnRecord.Tests.People.Names;

public sealed class NameGenderTests
{
    private const double Sure = 0.9;

    [Theory]
    [InlineData("Mrs. Smith")]
    [InlineData("Congresswoman Lee")]
    [InlineData("Queen Elizabeth II")]
    [InlineData("Angela Merkel")]
    [InlineData("Sasha Petrova")]
    [InlineData("Olga Ivanovna")]
    [InlineData("Zakharova")]
    [InlineData("Юлия Навальная")]
    [InlineData("Chancellor Angela Merkel")]
    [InlineData("J. Katherine Smith")]
    [InlineData("Benazir Bhutto")]
    [InlineData("Mrs. John Smith")]
    public void Of_a_womans_name_is_high(string name) => Assert.InRange(Of(name)!.Value, Sure, 1);

    [Theory]
    [InlineData("Mr. Smith")]
    [InlineData("Sir Keir Starmer")]
    [InlineData("Pope Francis")]
    [InlineData("Volodymyr Zelensky")]
    [InlineData("Alekseevich")]
    [InlineData("Сергей Шойгу")]
    [InlineData("Narendra Modi")]
    [InlineData("Bashar al-Assad")]
    [InlineData("Shinzo Abe")]
    public void Of_a_mans_name_is_low(string name) => Assert.InRange(Of(name)!.Value, 0, 1 - Sure);

    [Theory]
    [InlineData("Smith")]
    [InlineData("President Smith")]
    [InlineData("J. Smith")]
    [InlineData("Xq Zrtk")]
    [InlineData("")]
    public void Of_a_name_that_tells_nothing_is_null(string name) => Assert.Null(Of(name));

    [Theory]
    [InlineData("Sasha Smith")]
    [InlineData("Robin Smith")]
    [InlineData("Taylor Smith")]
    public void Of_a_name_of_both_sexes_is_open(string name) => Assert.InRange(Of(name)!.Value, 0.1, 0.9);

    private static double? Of(string name) => NameGender.Of(PersonNames.Parse(name));
}
