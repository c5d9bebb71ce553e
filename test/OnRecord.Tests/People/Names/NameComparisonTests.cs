using OnRecord.People.Names;
using Xunit;

namespace OnRecord.Tests.People.Names;

public sealed class NameComparisonTests
{
    [Theory]
    [InlineData("Hillary Clinton", "Hillary Rodham Clinton")]
    [InlineData("Hillary Clinton", "Clinton, Hillary")]
    [InlineData("Bill Clinton", "William Jefferson Clinton")]
    [InlineData("President Trump", "Trump")]
    [InlineData("Donald J. Trump", "Donald Trump")]
    [InlineData("Donald Trump Sr.", "Donald Trump")]
    [InlineData("V. Putin", "Vladimir Putin")]
    [InlineData("Putin Vladimir", "Vladimir Putin")]
    [InlineData("Joe Biden", "Joseph R. Biden")]
    [InlineData("JD Vance", "J. D. Vance")]
    [InlineData("Volodymyr Zelensky", "Володимир Зеленський")]
    [InlineData("Vladimir Zelenskiy", "Volodymyr Zelenskyy")]
    [InlineData("Sergei Shoigu", "Сергей Шойгу")]
    [InlineData("Galkin Sergey Alekseevich", "Sergei Alekseyevich Galkin")]
    [InlineData("Muammar Gaddafi", "Moammar Qadhafi")]
    [InlineData("Osama bin Laden", "Usama ibn Ladin")]
    [InlineData("Kim Jong-un", "Kim Jong Un")]
    [InlineData("Mao Tse-tung", "Mao Zedong")]
    [InlineData("Beyoncé Knowles", "Beyonce Knowles")]
    [InlineData("Jean-Marie Le Pen", "Jean Marie Le Pen")]
    [InlineData("Beau Biden", "Joseph \"Beau\" Biden")]
    [InlineData("Hillary", "Hillary")]
    public void Compare_spellings_of_one_name_gives_same(string one, string other) =>
        AssertBothWays(NameMatch.Same, one, other);

    [Theory]
    [InlineData("Clinton", "Hillary Clinton")]
    [InlineData("Mrs. Clinton", "Hillary Clinton")]
    [InlineData("Mr. Clinton", "Bill Clinton")]
    [InlineData("Hillary", "Hillary Clinton")]
    [InlineData("Trump", "Donald Trump Jr.")]
    [InlineData("Trump Jr.", "Donald Trump Jr.")]
    [InlineData("Alekseevich", "Galkin Sergey Alekseevich")]
    [InlineData("Sergey Alekseevich", "Galkin Sergey Alekseevich")]
    [InlineData("Galkin", "Galkin Sergey Alekseevich")]
    [InlineData("Cortez", "Alexandria Ocasio-Cortez")]
    [InlineData("President Zelenskyy", "Volodymyr Zelensky")]
    [InlineData("Peña Nieto", "Enrique Peña Nieto")]
    [InlineData("Xi", "Xi Jinping")]
    [InlineData("Assad", "Bashar al-Assad")]
    [InlineData("King Charles", "King Charles III")]
    public void Compare_short_form_gives_fits(string one, string other) => AssertBothWays(NameMatch.Fits, one, other);

    [Theory]
    [InlineData("Bill Clinton", "Hillary Clinton")]
    [InlineData("Mrs. Clinton", "Bill Clinton")]
    [InlineData("Mr. Clinton", "Hillary Clinton")]
    [InlineData("Donald Trump", "Donald Trump Jr.")]
    [InlineData("Donald Trump", "Ivanka Trump")]
    [InlineData("Vladimir Pulin", "Vladimir Putin")]
    [InlineData("Yulia Navalnaya", "Alexei Navalny")]
    [InlineData("Sergey Viktorovich Lavrov", "Sergey Borisovich Lavrov")]
    [InlineData("Kim Jong-un", "Kim Jong-il")]
    [InlineData("Hans Friedrich", "Friedrich Hans")]
    [InlineData("Bashar al-Assad", "Hafez al-Assad")]
    [InlineData("George Bush", "Jeb Bush")]
    [InlineData("Hillary", "Clinton")]
    [InlineData("Maksim Chernik", "Maksim Chernov")]
    [InlineData("A. Nazarbayev", "Nursultan Nazarbayev")]
    [InlineData("Nicolás Maduro LLC", "Nicolás Maduro")]
    [InlineData("", "Hillary Clinton")]
    [InlineData("", "")]
    public void Compare_names_of_two_people_gives_different(string one, string other) =>
        AssertBothWays(NameMatch.Different, one, other);

    private static void AssertBothWays(NameMatch expected, string one, string other)
    {
        var (first, second) = (PersonNames.Parse(one), PersonNames.Parse(other));
        Assert.Equal(expected, NameComparison.Compare(first, second));
        Assert.Equal(expected, NameComparison.Compare(second, first));
    }
}
