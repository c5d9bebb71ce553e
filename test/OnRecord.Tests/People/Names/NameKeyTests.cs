using System.Globalization;
using OnRecord.People.Names;
using Xunit;

namespace OnRecord.Tests.People.Names;

public sealed class NameKeyTests(ITestOutputHelper output)
{
    private const double MostOfBothSexes = 0.015;
    private const double MostFamilyNames = 0.04;

    [Theory]
    [InlineData("Zelensky Zelenskyy Zelenskiy Zelenskyi Зеленський Зеленский ZELENSKY")]
    [InlineData("Sergei Sergey Serhii Serhiy Сергей Сергій")]
    [InlineData("Alexander Aleksandr Oleksandr Александр Олександр")]
    [InlineData("Yevgeny Evgeny Yevhen Евгений Євген")]
    [InlineData("Khodorkovsky Ходорковский")]
    [InlineData("Gorbachev Горбачёв Gorbachyov")]
    [InlineData("Alekseevich Alekseyevich Алексеевич")]
    [InlineData("Erdoğan Erdogan")]
    [InlineData("Støre Store")]
    [InlineData("İlker Ilker ilker Ílker")]
    [InlineData("Jong-un Jongun")]
    [InlineData("O'Brien O’Brien OBrien")]
    [InlineData("Muhammad Mohammed Mohamed Mohamad")]
    [InlineData("Mitsotakis Μητσοτάκης")]
    [InlineData("Putin Рutin Путин Putіn")]
    public void Of_spellings_of_one_name_is_one_key(string spellings) =>
        Assert.Single(NameFile.WordsOf(spellings).Select(word => NameKey.Of(word)).Distinct());

    [Theory]
    [InlineData("Putin Pulin Putina")]
    [InlineData("Li Lee Lie")]
    [InlineData("Wu Vu Woo")]
    [InlineData("Khan Han Kan")]
    [InlineData("Smith Smyth Smit")]
    [InlineData("Louis Luis Lewis")]
    [InlineData("Andrew Andrei Andrea")]
    [InlineData("Michael Michel Michelle")]
    [InlineData("Jean Gene Joan")]
    [InlineData("Reed Red Reid")]
    [InlineData("Hoffman Kaufman")]
    [InlineData("习近平 习近朋")]
    public void Of_different_names_is_different_keys(string names)
    {
        var words = NameFile.WordsOf(names);
        Assert.Equal(words.Length, words.Select(word => NameKey.Of(word)).Distinct().Count());
    }

    [Fact]
    public void Of_a_word_without_letters_is_zero() =>
        Assert.All(["", "-", "’", "\u0301"], word => Assert.Equal(0UL, NameKey.Of(word)));

    [Fact]
    public void Of_words_too_long_to_be_names_tells_their_lengths() =>
        Assert.NotEqual(NameKey.Of(new string('a', 10_000)), NameKey.Of(new string('a', 9_999)));

    // Names that share a key are nearly always spellings of one name; a man's and a woman's name are not.
    [Fact]
    public void Hardly_any_mens_and_womens_names_share_a_key()
    {
        var words = GivenNames().ToList();
        var shared = words.GroupBy(word => NameKey.Of(word.Name)).Where(group => group.Count() > 1).ToList();
        var mixed = shared
            .Where(group => group.Any(word => word.Percent == 0) && group.Any(word => word.Percent == 100)).ToList();
        var share = (double)mixed.Sum(group => group.Count()) / words.Count;
        output.WriteLine($"{words.Count} names, {shared.Count} keys of several, {mixed.Count} of both sexes ({share:P2})");
        output.WriteLine(string.Join(", ", mixed.Select(group => string.Join('/', group.Select(word => word.Name)))));

        Assert.True(share <= MostOfBothSexes, $"{share:P2} of the names share a key with one of the other sex.");
    }

    [Fact]
    public void Few_family_names_share_a_key()
    {
        var words = NameFile.Words("family-names.txt").ToList();
        var shared = words.GroupBy(word => NameKey.Of(word)).Where(group => group.Count() > 1).ToList();
        var share = (double)shared.Sum(group => group.Count() - 1) / words.Count;
        output.WriteLine($"{words.Count} family names, {share:P1} share a key with one before them");
        output.WriteLine(string.Join(", ", shared.Select(group => string.Join('/', group))));

        Assert.True(share <= MostFamilyNames, $"{share:P1} of the family names share a key.");
    }

    private static IEnumerable<(string Name, int Percent)> GivenNames() =>
        from row in NameFile.Rows("given-names.tsv")
        from name in NameFile.WordsOf(row[1])
        select (name, int.Parse(row[0], CultureInfo.InvariantCulture));
}
