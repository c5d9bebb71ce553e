using CsCheck;
using OnRecord.Reports.Inputs;

namespace OnRecord.Reports.Tests.Inputs;

public class GlobTests
{
    private static readonly Gen<string[]> Names = Gen.OneOf("a", "ab", "aab", "b", "ba").Array[1, 5];

    private static readonly Gen<string[]> Pattern = Gen.OneOf("a", "*", "**", "?", "a*", "*b", "?b", "*a*",
        "b").Array[1, 5];

    [Theory]
    [InlineData("**/*.txt", "a.txt", true)]
    [InlineData("**/*.txt", "a/b/c.txt", true)]
    [InlineData("*.txt", "a/b.txt", false)]
    [InlineData("a/**/b.txt", "a/b.txt", true)]
    [InlineData("a/**", "a/b/c", true)]
    [InlineData("a?.txt", "a.txt", false)]
    [InlineData("*A.txt", "a.txt", false)]
    [InlineData("/root/*/x", "/root/a/x", true)]
    public void Matches_stars_and_question_marks(string pattern, string path, bool expected) =>
        Assert.Equal(expected, new Glob(pattern).Matches(path));

    [Fact]
    public void Matches_agrees_with_trying_every_way() => Gen.Select(Pattern, Names).Sample((pattern, names) =>
        new Glob("r/*/" + string.Join('/', pattern)).Matches("r/x/" + string.Join('/', names)) == Fits(names, pattern),
            iter: 20_000);

    [Fact]
    public void Matches_many_stars_in_no_time() =>
        Assert.False(new Glob(string.Concat(Enumerable.Repeat("*a", 200)) + "c").Matches(new string('a', 2000) + "b"));

    private static bool Fits(ReadOnlySpan<string> names, ReadOnlySpan<string> pattern)
    {
        if (pattern.IsEmpty)
        {
            return names.IsEmpty;
        }

        return pattern[0] == "**" ? Fits(names, pattern[1..]) || (!names.IsEmpty && Fits(names[1..], pattern))
            : !names.IsEmpty && FitsName(names[0], pattern[0]) && Fits(names[1..], pattern[1..]);
    }

    private static bool FitsName(ReadOnlySpan<char> name, ReadOnlySpan<char> pattern)
    {
        if (pattern.IsEmpty)
        {
            return name.IsEmpty;
        }

        return pattern[0] == '*' ? FitsName(name, pattern[1..]) || (!name.IsEmpty && FitsName(name[1..], pattern))
            : !name.IsEmpty && (pattern[0] == '?' || pattern[0] == name[0]) && FitsName(name[1..], pattern[1..]);
    }
}
