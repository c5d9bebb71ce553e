using OnRecord.Reports.Drafts;
using OnRecord.Reports.Html;

namespace OnRecord.Reports.Tests.Drafts;

public sealed class SilenceTests
{
    [Theory]
    [InlineData(" onrecord-ignore OR1001, OR2001 asked for ", false, "OR1001 OR2001", "asked for")]
    [InlineData("onrecord-ignore-file OR1001", true, "OR1001", null)]
    [InlineData("onrecord-ignore mismatched-marks: kept as typed", false, "OR1001", "kept as typed")]
    [InlineData("onrecord-ignore", false, "", null)]
    [InlineData("onrecord-ignore or1999 a slip", false, "OR1999", "a slip")]
    public void Read_tells_rules_from_reason(string comment, bool isForFile, string rules, string? reason)
    {
        var remark = SilenceRemark.Read(comment)!;
        Assert.Equal((isForFile, rules, reason), (remark.IsForFile, string.Join(' ', remark.Rules), remark.Reason));
    }

    [Theory]
    [InlineData(" a remark of another kind ")]
    [InlineData("")]
    [InlineData("onrecord-ignored OR1001")]
    public void Read_other_comments_are_none(string comment) => Assert.Null(SilenceRemark.Read(comment));

    [Fact]
    public void A_remark_in_a_page_holds_for_the_paragraph_behind_it()
    {
        const string first = "The harbour master said that the bridge, the quay and the road would all stay shut.";
        const string second = "Officials, engineers and divers were not named in the report, nor was the port.";
        var page = Page.From($"<article><p>{first}</p><!-- onrecord-ignore OR2001 why --><p>{second}</p><p>{first}</p></article>", "p");
        var silence = Assert.Single(page.Silences);
        Assert.Equal(second, page.Text[silence.Place!.Value.Start..silence.Place.Value.End]);
        Assert.Equal("why", silence.Reason);
    }
}
