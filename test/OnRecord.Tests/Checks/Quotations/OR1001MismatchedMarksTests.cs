using OnRecord.Checks;
using OnRecord.Tests.Checks.Support;
using OnRecord.Tests.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Quotations;

public sealed class OR1001MismatchedMarksTests
{
    [Fact]
    public void Check_marks_of_two_kinds_are_a_finding_with_its_fix()
    {
        const string text = "“We will mend it,” the mayor said.\n\n‘We have the money for the bridge now,” she added.";
        var finding = Assert.Single(Checked.By("OR1001", text));
        Assert.Equal("The quotation “We have the money for the bridge now,” opens with ‘ but closes with ”.", finding.Message);
        Assert.Equal("Make the two marks a pair.", finding.Advice);
        Assert.Equal(FindingLevel.Error, finding.Level);
        Assert.Equal("‘We have the money for the bridge now,”", finding.Words(text));
        Assert.Equal(text.Replace('‘', '“'), Mended(text, finding.Fix!));
    }

    [Fact]
    public void Check_the_fix_follows_the_marks_that_the_report_uses()
    {
        const string text = "‘We will mend it,’ the mayor said.\n\n‘We have the money for the bridge now,” she added.";
        Assert.Equal(text.Replace('”', '’'), Mended(text, Assert.Single(Checked.By("OR1001", text)).Fix!));
    }

    [Fact]
    public void Check_a_closing_mark_that_opens_is_a_finding()
    {
        const string text = "“We will mend it,” the mayor said.\n\n”We have the money for the bridge now,” she added.";
        var finding = Assert.Single(Checked.By("OR1001", text));
        Assert.Equal("The quotation “We have the money for the bridge now,” opens with the closing mark ”.", finding.Message);
        Assert.Equal(text.Replace("\n”", "\n“", StringComparison.Ordinal), Mended(text, finding.Fix!));
    }

    [Fact]
    public void Check_a_straight_mark_with_a_curly_one_is_a_warning_only()
    {
        const string text = "“We will mend it,” the mayor said.\n\n“We have the money for the bridge now,\" she added.";
        Assert.Equal(FindingLevel.Warning, Assert.Single(Checked.By("OR1001", text)).Level);
    }

    [Fact]
    public void Check_a_quotation_never_closed_is_a_finding()
    {
        const string text = "The mayor said: “We will mend the bridge before the winter comes.\n\nNobody asked her how.";
        Assert.Equal("The quotation that begins “We will mend the bridge before the winter comes.” is never closed.",
            Assert.Single(Checked.By("OR1001", text)).Message);
    }

    [Fact]
    public void Check_a_closing_mark_alone_is_a_finding()
    {
        const string text = "We will mend the bridge before the winter comes,” the mayor said on Monday.";
        Assert.Equal("The quotation that ends “We will mend the bridge before the winter comes,” has no opening mark.",
            Assert.Single(Checked.By("OR1001", text)).Message);
    }

    [Theory]
    [InlineData("“We will mend it,” the mayor said. “All of it.”")]
    [InlineData("“She told me ‘never’ and left,” the mayor said.")]
    [InlineData("\"We will mend it,\" the mayor said.")]
    [InlineData("The workers’ bridge was ’70s work, rock ’n’ roll and all.")]
    [InlineData("“We will mend the bridge, and then we will mend the road.\n\n“And then the quay,” the mayor said.")]
    [InlineData("The beam was 5' 6\" long.")]
    public void Check_marks_that_match_are_none(string text) => Assert.Empty(Checked.By("OR1001", text));

    [Fact]
    public void Check_a_quotation_being_written_is_none()
    {
        const string text = "The mayor came late.\n\n“We will mend the bridge before";
        var reading = SharedReader.Instance.Read(new Report("r", text));
        Assert.Single(new ReportChecker(new CheckOptions()).Check(reading), static finding => finding.Rule == "OR1001");
        Assert.DoesNotContain(new ReportChecker(new CheckOptions { WritingAt = text.Length }).Check(reading),
            static finding => finding.Rule == "OR1001");
    }

    private static string Mended(string text, FindingFix fix) =>
        string.Concat(text.AsSpan(0, fix.Span.Start), fix.Replacement, text.AsSpan(fix.Span.End));
}
