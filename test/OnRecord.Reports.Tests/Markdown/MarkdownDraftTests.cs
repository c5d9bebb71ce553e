using OnRecord.Reports.Markdown;

namespace OnRecord.Reports.Tests.Markdown;

public sealed class MarkdownDraftTests
{
    private const string Draft = """
        ---
        title: "Bridge stays shut"
        author: The desk
        date: 2024-05-03
        outlet: Vessing Gazette
        tags: [bridge, port]
        ---

        # A *long* wait

        The bridge will stay **shut**, the [harbour master](https://port.example/hm) said.
        She gave “no date” &mdash; none.

        <!-- onrecord-ignore OR2001 the ministry asked for it -->
        > Officials were not named\*.

        - One bolt
        - Two bolts

        ```
        not a report
        ```
        """;

    [Fact]
    public void From_the_words_are_kept_without_their_marks() => Assert.Equal(
        """
        A long wait

        The bridge will stay shut, the harbour master said.
        She gave “no date” — none.

        Officials were not named*.

        One bolt

        Two bolts
        """,
        MarkdownDraft.From(Draft, "d.md").Text);

    [Fact]
    public void From_front_matter_tells_of_the_publication()
    {
        var report = MarkdownDraft.From(Draft, "d.md").ToReport("d");
        Assert.Equal(("Bridge stays shut", "The desk", "2024-05-03", "Vessing Gazette"),
            (report.Title, report.Byline, report.Published, report.Outlet));
    }

    [Theory]
    [InlineData("shut")]
    [InlineData("harbour master")]
    [InlineData("“no date”")]
    [InlineData("named")]
    [InlineData("Two bolts")]
    [InlineData("long")]
    public void Map_finds_the_words_in_the_file(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var draft = MarkdownDraft.From(Draft, "d.md");
        var at = draft.Text.IndexOf(words, StringComparison.Ordinal);
        var span = draft.Map.Of(new TextSpan(at, at + words.Length));
        Assert.Equal(words, Draft[span.Start..span.End]);
    }

    [Fact]
    public void Map_finds_the_title() =>
        Assert.Equal(Draft.IndexOf("Bridge stays", StringComparison.Ordinal), MarkdownDraft.From(Draft, "d.md").Map.Title);

    [Fact]
    public void Silences_hold_for_the_next_paragraph()
    {
        var draft = MarkdownDraft.From(Draft, "d.md");
        var silence = Assert.Single(draft.Silences);
        Assert.Equal(["OR2001"], silence.Rules);
        Assert.Equal("the ministry asked for it", silence.Reason);
        Assert.Equal("Officials were not named*.", draft.Text[silence.Place!.Value.Start..silence.Place.Value.End]);
    }

    [Fact]
    public void Silences_within_a_paragraph_hold_for_it()
    {
        var draft = MarkdownDraft.From("One.\n\nTwo two <!-- onrecord-ignore --> two.\n\nThree.", "d.md");
        var place = Assert.Single(draft.Silences).Place!.Value;
        Assert.Equal("Two two  two.", draft.Text[place.Start..place.End]);
    }

    [Fact]
    public void From_line_ends_of_windows_keep_their_places()
    {
        const string source = "# Head\r\n\r\nOne *two*\r\nthree.\r\n";
        var draft = MarkdownDraft.From(source, "d.md");
        var at = draft.Text.IndexOf("three", StringComparison.Ordinal);
        Assert.Equal(source.IndexOf("three", StringComparison.Ordinal), draft.Map.Of(at));
    }

    [Fact]
    public void From_an_indented_paragraph_is_kept()
    {
        const string source = "One.\n\n    Indented by\n    somebody.\n\nTwo.";
        var draft = MarkdownDraft.From(source, "d.md");
        Assert.Contains("Indented by\nsomebody.", draft.Text, StringComparison.Ordinal);
        var at = draft.Text.IndexOf("somebody", StringComparison.Ordinal);
        Assert.Equal(source.IndexOf("somebody", StringComparison.Ordinal), draft.Map.Of(at));
    }

    [Theory]
    [InlineData('>')]
    [InlineData('*')]
    [InlineData('[')]
    public void From_hostile_nesting_ends_soon_with_an_error_or_a_text(char mark)
    {
        var source = new string(mark, 200_000) + " x";
        var failure = Record.Exception(() => MarkdownDraft.From(source, "d.md"));
        Assert.True(failure is null or OnRecordException { Code: "OR9011" });
    }
}
