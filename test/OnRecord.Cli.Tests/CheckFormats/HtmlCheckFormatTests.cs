using System.Text;
using OnRecord.Cli.CheckFormats;
using OnRecord.Cli.Checking;
using OnRecord.Cli.Pages;
using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests.CheckFormats;

public sealed class HtmlCheckFormatTests : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public void Findings_stand_beside_their_paragraphs()
    {
        var page = Page(Inquiry.Check(_shell));

        AssertHtml.IsSound(page);
        AssertVerified.Equal("check.html", AssertHtml.WithoutStyle(page));
    }

    [Fact]
    public void Findings_that_overlap_make_a_sound_page()
    {
        const string text = "One two three four five.\n\nSix seven eight nine ten, said the mayor of the town.";
        string[] words = ["One two three", "two three four", "three four five.\n\nSix seven", "four", "four five",
            "Six", "ten, said the mayor of the town.", "."];

        var page = Page(new CheckedDraft(_shell).Of("it.txt", text,
            [.. words.Select((part, index) =>
                CheckedDraft.At(text, part, (FindingLevel)(index % 3),
                "It.") with { Evidence = [CheckedDraft.Evidence(text, "two", "here")] })]));

        AssertHtml.IsSound(page);
        Assert.Equal(words.Length, page.Split("<li class=").Length - 1);
        Assert.Equal(text.Replace("\n\n", "", StringComparison.Ordinal), TextOf(page));
    }

    [Fact]
    public void Nothing_found_says_so() =>
        Assert.Contains("<span class=\"dot\"> · </span>no findings</p>",
            Page(new CheckedDraft(_shell).Of("it.txt", "The mayor of the town said it.")), StringComparison.Ordinal);

    [Fact]
    public void A_title_carries_its_findings()
    {
        var check = new CheckedDraft(_shell).Of(
            "it.jsonl", """{"title":"Quay <b>shut</b> “again’","text":"The mayor of the town said that the quay was open."}""",
            CheckedDraft.At("open", "open", FindingLevel.Error,
                "It.") with
            { Place = new FindingPlace(new TextSpan(17, 24), InTitle: true) });

        Assert.Contains("<h2>Quay &lt;b&gt;shut&lt;/b&gt; <a class=\"spot error\" id=\"r1-f1\" href=\"#r1-n1\">1</a><mark class=\"error\">“again’</mark></h2>", Page(check), StringComparison.Ordinal);
        AssertHtml.IsSound(Page(check));
    }

    [Fact]
    public void A_draft_cannot_put_elements_into_my_page()
    {
        const string text = "The mayor said </p><script>alert(1)</script> “it’ and <img src=x onerror=go()>.";
        var page = Page(new CheckedDraft(_shell)
            .Of("a<b>.txt", text, CheckedDraft.At(text, "<script>", FindingLevel.Error, "<script>x</script>") with
            {
                Advice = "<i>",
                Evidence = [new FindingEvidence("<u>") { Report = "<s>" }],
            }));

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        AssertHtml.IsSound(page);
    }

    public void Dispose() => _shell.Dispose();

    // The words of the text's paragraphs, without numbers and tags.
    private static string TextOf(string page) => System.Text.RegularExpressions.Regex.Replace(string.Concat(
        page.Split("<div class=\"row\">\n").Skip(1)
            .Select(row => row[..row.IndexOf("</p>\n</div>", StringComparison.Ordinal)])
            .Select(row => row[row.LastIndexOf("<p>", StringComparison.Ordinal)..])), "<a [^>]*>[^<]*</a>|<[^>]*>", "");

    private string Page(ShownCheck check)
    {
        var piece = new HtmlCheckFormat().Write(check, 0);
        var page = HtmlDocument.HeadOf(HtmlCheckFormat.Heading, [piece]) + Encoding.UTF8.GetString(piece.Body.Span)
            + HtmlDocument.FootOf(HtmlCheckFormat.Heading);
        return page.Replace(_shell.Path("") + "/", "", StringComparison.Ordinal);
    }
}
