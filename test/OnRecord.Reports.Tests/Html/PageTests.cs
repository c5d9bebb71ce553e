using OnRecord.Reports.Html;

namespace OnRecord.Reports.Tests.Html;

public class PageTests
{
    private const string First =
        "The minister said that the bridge would open in May, after years of delay, and thanked those who built it.";

    private const string Second =
        "Asked whether it would stay free, he said that nobody had told him otherwise, and that he hoped so.";

    [Fact]
    public void From_leaves_out_what_is_not_report()
    {
        var page = Page.From($"""
            <html><head><title>Bridge opens in May - The Example</title><style>p {"{ }"}</style></head><body>
            <nav><a href="/">Home</a> <a href="/news">News</a></nav>
            <div class="sidebar"><ul><li><a href="/1">Another story, which is long enough to count</a></li></ul></div>
            <article><h1>Bridge opens in May</h1><p class="byline">By Ann Writer, 4 May 2022</p>
            <p>{First}</p>
            <figure><img src="x.jpg"><figcaption>The bridge in winter, seen from the north.</figcaption></figure>
            <script>var hidden = "no";</script><p hidden>{Second} Hidden.</p><p>{Second}</p>
            <div class="share"><a href="#">Share</a></div></article>
            <footer>All rights reserved, and some more words here.</footer></body></html>
            """, "p");
        Assert.Equal($"{First}\n\n{Second}", page.Text);
        Assert.Equal("Bridge opens in May", page.Metadata.Title);
        Assert.Equal("Ann Writer", page.Metadata.Byline);
    }

    [Fact]
    public void From_parts_paragraphs_headings_and_list_items_by_a_blank_line()
    {
        var page = Page.From($"<article><p>{First}</p><h2>Why now</h2><ul><li>Because <b>it</b>\n is done.</li>"
            + $"<li>Because.</li></ul><blockquote><p>{Second}</p></blockquote></article>", "p");
        Assert.Equal($"{First}\n\nWhy now\n\nBecause it is done.\n\nBecause.\n\n{Second}", page.Text);
    }

    [Fact]
    public void From_takes_one_break_for_a_line_and_two_for_a_paragraph() =>
        Assert.Equal($"{First}\n{Second}\n\n{First}",
        Page.From($"<div>{First}<br>{Second}<br> <br>{First}</div>", "p").Text);

    [Fact]
    public void From_writes_the_marks_of_quotation_elements() => Assert.Equal("He said “yes” to it, and “no” later.",
        Page.From("<p>He said <q>yes</q> to it, and &ldquo;no&rdquo; la&shy;ter.</p>", "p").Text);

    [Fact]
    public void From_keeps_lines_of_preformatted_text() =>
        Assert.Equal("A: yes, he said.\nB: no.\n\nC: well.",
            Page.From("<pre>A: yes,  he said.\nB: no.\n\n\nC: well.</pre>", "p").Text);

    [Fact]
    public void From_takes_the_text_from_data_when_the_page_shows_none_of_it()
    {
        var page = Page.From($$"""
            <script type="application/ld+json">
            {"@type":"NewsArticle","headline":"H","articleBody":"{{First}} {{Second}}"}</script>
            <p>Please log in.</p>
            """, "p");
        Assert.Equal($"{First} {Second}", page.Text);
    }

    [Fact]
    public void From_reads_linked_data()
    {
        var metadata = Page.From($$"""
            <script type="application/ld+json">not json</script>
            <script type="application/ld+json">[{"@graph":[{"@type":"Organization","name":"O"},{"@type":["NewsArticle"],
            "headline":"Bridge  opens","author":[{"name":"Ann Writer"},{"name":"By Then"},"https://example.org/x"],
            "datePublished":"2022-05-04T10:00:00+02:00","publisher":{"name":"The Example"},
            "url":"https://example.org/1",}]}]</script>
            <p>{{First}}</p>
            """, "p").Metadata;
        Assert.Equal(("Bridge opens", "Ann Writer, By Then", "The Example"),
            (metadata.Title, metadata.Byline, metadata.Outlet));
        Assert.Equal(("2022-05-04T08:00:00Z", "https://example.org/1"), (metadata.Published, metadata.Address));
    }

    [Fact]
    public void From_reads_meta_elements()
    {
        var report = Page.From($"""
            <meta property="og:title" content="Bridge opens"><meta property="og:site_name" content="The Example">
            <meta name="author" content="By Ann Writer">
            <meta property="article:published_time" content="2022-05-04T10:00:00Z">
            <link rel="canonical" href="https://example.org/1"><title>x</title><p>{First}</p>
            """, "p").ToReport("id");
        Assert.Equal(("Bridge opens", "Ann Writer", "The Example"), (report.Title, report.Byline, report.Outlet));
        Assert.Equal(("2022-05-04T10:00:00Z", "https://example.org/1"), (report.Published, report.Address));
    }

    [Fact]
    public void From_reads_what_the_page_shows()
    {
        var metadata = Page.From($"""
            <title>Bridge opens in May | The Example</title><p>By <a rel="author" href="/a">Ann Writer</a></p>
            <time datetime="2022-05-04">yesterday</time><p>{First}</p>
            """, "p").Metadata;
        Assert.Equal(("Bridge opens in May | The Example", "Ann Writer", "2022-05-04"),
            (metadata.Title, metadata.Byline, metadata.Published));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<title>Only a title</title>")]
    [InlineData("<script>document.write('<p>Yes, he said.</p>')</script>")]
    [InlineData("<p>\u00AD\u200B &nbsp;</p>")]
    public void From_page_without_text_fails(string html) =>
        Assert.Equal("OR9010", Assert.Throws<OnRecordException>(() => Page.From(html, "p")).Code);
}
