using OnRecord.Checks;
using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests;

public sealed class ExplainSpecs : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public async Task I_get_a_list_of_all_rules()
    {
        var result = await _shell.RunAsync("explain");
        var json = (await _shell.RunAsync("explain", "--format", "json")).Json.GetProperty("rules");

        Assert.All(CheckRules.All, rule =>
            Assert.Contains($"{rule.Code}  {rule.Name} (", result.Output, StringComparison.Ordinal));
        Assert.All(result.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
        Assert.Equal(CheckRules.All.Select(rule => rule.Code), json.EnumerateArray()
            .Select(rule => rule.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("OR1001")]
    [InlineData("or1001")]
    [InlineData("mismatched-marks")]
    public async Task I_get_the_page_of_a_rule(string rule)
    {
        var result = await _shell.RunAsync("explain", rule);

        Assert.StartsWith("OR1001: mismatched-marks\n\nQuotation marks that do not match", result.Output,
            StringComparison.Ordinal);
        Assert.Contains("\nHow to silence it\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n#", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("```", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_rule_has_a_page_in_the_program()
    {
        foreach (var rule in CheckRules.All)
        {
            Assert.Contains("\nHow to fix it\n", (await _shell.RunAsync("explain", rule.Code))
                .Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task I_get_what_an_error_means()
    {
        var result = await _shell.RunAsync("explain", "or9003");

        Assert.Equal((0, "OR9003: empty\n\nThere are no bytes at all. Most often a download or an export that went wrong.\n"), (result.Code, result.Output));
    }

    [Theory]
    [InlineData("OR1O01", "onrecord: OR9604: \"OR1O01\" is no rule; did you mean OR1001 (mismatched-marks)")]
    [InlineData("missmatched-marks", "onrecord: OR9604: \"missmatched-marks\" is no rule; did you mean OR1001 (mismatched-marks)?")]
    [InlineData("nothing like it", "onrecord: OR9604: \"nothing like it\" is no rule; \"onrecord explain\" lists all rules.")]
    [InlineData("OR9", "onrecord: OR9604: \"OR9\" is no rule; ")]
    public async Task What_is_no_rule_is_2(string code, string message)
    {
        var result = await _shell.RunAsync("explain", code);

        Assert.Equal(2, result.Code);
        Assert.StartsWith(message, result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _shell.Dispose();
}
