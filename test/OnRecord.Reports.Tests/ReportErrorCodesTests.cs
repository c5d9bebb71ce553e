using System.Reflection;
using System.Text.RegularExpressions;

namespace OnRecord.Reports.Tests;

public partial class ReportErrorCodesTests
{
    [Fact]
    public void Every_code_has_a_section_in_the_documentation_and_the_reverse()
    {
        var codes = typeof(ReportErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (string)f.GetRawConstantValue()!).Order(StringComparer.Ordinal).ToList();
        // Codes from OR9100 on belong to other parts of the program.
        var documented = Section().Matches(File.ReadAllText(Documentation())).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(codes, documented.Where(c => string.CompareOrdinal(c, "OR9100") < 0));
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    private static string Documentation()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(at!.FullName, "OnRecord.slnx")))
        {
            at = at.Parent;
        }

        return Path.Join(at.FullName, "docs", "errors.md");
    }

    [GeneratedRegex("^## (OR[0-9]{4}): ", RegexOptions.Multiline)]
    private static partial Regex Section();
}
