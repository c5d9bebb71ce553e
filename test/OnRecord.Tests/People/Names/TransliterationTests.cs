using OnRecord.People.Names;
using Xunit;

namespace OnRecord.Tests.People.Names;

public sealed class TransliterationTests
{
    [Theory]
    [InlineData("Володимир Зеленський", "Volodimir Zelensky")]
    [InlineData("Сергей Шойгу", "Sergey Shoygu")]
    [InlineData("Сергій", "Serhiy")]
    [InlineData("Хрущёв", "Khrushchyov")]
    [InlineData("Евгений Алексеевич", "Yevgeny Alexeyevich")]
    [InlineData("Їжакевич", "Yizhakevych")]
    [InlineData("ПУТИН", "PUTIN")]
    [InlineData("Вучић", "Vucic")]
    [InlineData("Τσίπρας", "Tsipras")]
    [InlineData("ბარაკ", "barak")]
    [InlineData("Putin", "Putin")]
    [InlineData("", "")]
    public void ToLatin_writes_names_as_English_news_does(string name, string expected) =>
        Assert.Equal(expected, Transliteration.ToLatin(name));
}
