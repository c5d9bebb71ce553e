using System.Text;
using CsCheck;
using OnRecord.Reports.Tests.Support;

namespace OnRecord.Reports.Tests;

/// <summary>Whatever the bytes are, there is a report or a failure, and always the same.</summary>
public class HostileInputTests
{
    private static readonly Gen<string> Html = Gen.OneOf("<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<table>",
        "<td>",
        "</table>", "<br>", "<q>", "</q>", "<script>", "</script>", "<!--", "-->", "<ul><li>", "<h1>", "<form>",
        "</form>",
        "<svg>", "<template>", "<select>", "<a href='#'>", "&amp;", "&#xD800;", "<title>", "</title>",
        "<time datetime='2022'>",
        "<meta property=og:title content=T>", "<p class=byline>", "<article>", "The man said so, and left. ", "\0",
        "<", "\"")
        .Array[0, 60].Select(string.Concat);

    private static readonly Gen<string> Json = Gen.OneOf("{", "}", "\"text\"", "\"html\"", ":", ",",
        "\"Yes, he said.\"", "\"<p>No.\"",
        "\"\\ud800\"", "\"\\u00\"", "[", "]", "null", "1e9", "\n", "\r\n", "\"id\"", "\\", " ").Array[0, 40]
        .Select(string.Concat);

    [Fact]
    public void Random_bytes() => Gen.Byte.Array[0, 300].Sample(AssertSteady, iter: 3000);

    [Fact]
    public void Random_text() => Gen.String.Select(Encoding.UTF8.GetBytes).Sample(AssertSteady, iter: 2000);

    [Fact]
    public void Random_utf16() => Gen.String.Select(Encoding.Unicode.GetBytes).Sample(AssertSteady, iter: 2000);

    [Fact]
    public void Random_pages() => Html.Select(h => Encoding.UTF8.GetBytes("<html>" + h))
        .Sample(AssertSteady, iter: 3000);

    [Fact]
    public void Random_json() => Json.Select(j => Encoding.UTF8.GetBytes("{\"" + j)).Sample(AssertSteady, iter: 3000);

    private static void AssertSteady(byte[] bytes)
    {
        var once = Outcomes.OfStandardInput(bytes);
        Assert.Equal(once, Outcomes.OfStandardInput(bytes));
        foreach (var outcome in once)
        {
            var words = outcome is ReportRead read ? read.Report.Text : ((ReportFailure)outcome).Message;
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(words);
        }
    }
}
