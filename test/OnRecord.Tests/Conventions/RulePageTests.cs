using OnRecord.Checks;
using OnRecord.Tests.Support;
using Xunit;

namespace OnRecord.Tests.Conventions;

public sealed class RulePageTests
{
    private static readonly string[] Sections =
        ["## What it looks for", "## Why it matters", "## Example", "## How to fix it", "## How to silence it", "## Limits"];

    public static TheoryData<string> Codes => [.. CheckRules.All.Select(rule => rule.Code)];

    [Fact]
    public void Every_page_is_of_a_rule_and_every_rule_has_a_page() => Assert.Equal(
        CheckRules.All.Select(rule => $"{rule.Code}.md"),
        Directory.GetFiles(Repository.PathOf("docs/checks"), "*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_has_its_headings(string code)
    {
        var rule = CheckRules.Find(code)!;
        var page = File.ReadAllText(Repository.PathOf(rule.Page));

        Assert.StartsWith($"# {rule.Code}: {rule.Name}\n\n", page, StringComparison.Ordinal);
        Assert.Equal(Sections, page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Rules_are_in_the_order_of_their_codes()
    {
        var codes = CheckRules.All.Select(rule => rule.Code).ToList();
        Assert.Equal(codes.Order(StringComparer.Ordinal).Distinct(), codes);
        Assert.All(codes, code => Assert.Matches("^OR[1-6][0-9]{3}$", code));
    }

    [Fact]
    public void Rules_have_names_of_their_own() => Assert.Equal(
        CheckRules.All.Count, CheckRules.All.Select(rule => rule.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void Rules_are_named_in_small_letters_and_hyphens() =>
        Assert.All(CheckRules.All, rule => Assert.Matches("^[a-z]+(-[a-z]+)*$", rule.Name));

    [Fact]
    public void Every_rule_stands_in_a_file_of_its_code() => Assert.Equal(
        CheckRules.All.Select(rule => rule.Code),
        Repository.Files(".cs", "src/OnRecord/Checks").Select(path => Path.GetFileName(path)!)
            .Where(name => name.StartsWith("OR", StringComparison.Ordinal)).Select(name => name[..6]).Order(StringComparer.Ordinal));
}
