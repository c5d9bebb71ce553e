using System.Diagnostics;
using System.Globalization;
using OnRecord.Reports.Html;

namespace OnRecord.Reports.Tests.Html;

public class PageGuardTests
{
    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<span>")]
    [InlineData("<x-y>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<table><b>")]
    [InlineData("<ul><li>")]
    [InlineData("<svg><g>")]
    [InlineData("<path/>")]
    [InlineData("<template>")]
    [InlineData("<div><marquee></div></marquee>")]
    [InlineData("<span><div></span></div>")]
    [InlineData("<form><div></form>")]
    [InlineData("<optgroup><option>")]
    [InlineData("<button><p>")]
    public void Check_page_nested_a_hundred_thousand_deep_is_refused_at_once(string opening)
    {
        var html = string.Concat(Enumerable.Repeat(opening, 100_000)) + "He said so.";
        var watch = Stopwatch.StartNew();
        var failure = Assert.Throws<OnRecordException>(() => PageGuard.Check(html, "p"));
        Assert.Equal("OR9011", failure.Code);
        Assert.Equal("The page \"p\" has elements more than 512 deep, which no real page has; give its text as "
            + "plain text instead.", failure.Message);
        Assert.True(watch.ElapsedMilliseconds < 2000);
    }

    [Theory]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData("<!")]
    [InlineData("<!--")]
    [InlineData("<a")]
    [InlineData("<a href=")]
    [InlineData("<a href='")]
    [InlineData("<script>")]
    [InlineData("<script></")]
    public void Check_page_may_break_off_anywhere(string end) => PageGuard.Check("<p>He said so." + end, "p");

    [Fact]
    public void Check_elements_never_closed_are_refused()
    {
        var fonts = string.Concat(Enumerable.Range(0, 300).Select(i =>
            $"<font color={i.ToString(CultureInfo.InvariantCulture)}>"));
        Assert.Contains("more than 1000000 elements", Trouble(fonts
            + string.Concat(Enumerable.Repeat("<p>x", 10_000))), StringComparison.Ordinal);
        Assert.Contains("attributes", Trouble("<p " + string.Join(' ', Enumerable.Range(0, 300).Select(i => $"a{i}"))
            + ">"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p><b>x")]
    [InlineData("<li><p>x")]
    [InlineData("<div><p>x</div>")]
    [InlineData("<tr><td>x")]
    [InlineData("<svg><path/><g></g></svg>")]
    [InlineData("<br><img src='a>b'><hr>")]
    [InlineData("<script>if (a<b) '<div>'</script>")]
    [InlineData("<!-- <div> --><b>x</b>")]
    [InlineData("a < b <3 </ >")]
    [InlineData("<DIV>x</div>")]
    public void Check_long_page_is_let_pass(string part) =>
        PageGuard.Check(string.Concat(Enumerable.Repeat(part, 20_000)), "p");

    [Fact]
    public void Long_page_takes_time_by_its_length()
    {
        const string Paragraph = "<p>The minister said <b>no</b>, and that was it for the day.</p>\n";
        var page = "<article>" + string.Concat(Enumerable.Repeat(Paragraph, 40_000));
        var watch = Stopwatch.StartNew();
        Assert.Equal(40_000, Page.From(page, "p").Text.Split("\n\n").Length);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15));
    }

    private static string Trouble(string html) => Assert.Throws<OnRecordException>(() =>
        PageGuard.Check(html, "p")).Message;
}
