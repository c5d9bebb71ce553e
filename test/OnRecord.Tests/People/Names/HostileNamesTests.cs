using System.Diagnostics;
using CsCheck;
using OnRecord.People.Names;
using Xunit;

namespace OnRecord.Tests.People.Names;

public sealed class HostileNamesTests
{
    private const string Words =
        "Mrs. Sen. Hillary Clinton van der al- Jr. III J. Alekseevich Сергій Kim Jong-un \"Bob\" (Bob) Abdul , y "
        + "Galkin PUTIN 习近平";

    private const string Letters = "aB .,-'’\"()“”жЖаПαßéل中한\u0301\u202E\uD800\uDC001";

    private static readonly Gen<string> AnyName = Gen.OneOf(
        Gen.String,
        Gen.Char[Letters].Array[0, 40].Select(letters => new string(letters)),
        Gen.OneOf([.. Words.Split(' ').Select(Gen.Const)]).Array[0, 8].Select(words => string.Join(' ', words)));

    [Fact]
    public void Parse_reads_any_text() => AnyName.Sample(name => PersonNames.Parse(name) is not null, iter: 20_000);

    [Fact]
    public void Compare_does_not_mind_the_order() => Gen.Select(AnyName, AnyName).Sample(
        (one, other) => Compare(one, other) == Compare(other, one), iter: 100_000);

    [Fact]
    public void Compare_of_a_name_with_itself_is_same() => AnyName.Sample(
        name => new ComparableName(PersonNames.Parse(name)).Words.Count == 0 || Compare(name, name) == NameMatch.Same,
        iter: 20_000);

    [Theory]
    [InlineData("a")]
    [InlineData("Ж")]
    [InlineData("Сe")]
    [InlineData("ل")]
    [InlineData("Anna ")]
    [InlineData("al-")]
    [InlineData("\" ")]
    [InlineData("Jr., ")]
    [InlineData("Abdul ")]
    public void Names_of_ten_thousand_parts_are_quick(string part)
    {
        var name = string.Concat(Enumerable.Repeat(part, 10_000));
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 100; i++)
        {
            Compare(name, name);
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    private static NameMatch Compare(string one, string other) =>
        NameComparison.Compare(PersonNames.Parse(one), PersonNames.Parse(other));
}
