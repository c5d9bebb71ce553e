using System.Text;
using OnRecord.Cli.CheckFormats;
using OnRecord.Cli.Checking;
using OnRecord.Cli.Screens;
using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests.CheckFormats;

public sealed class TextCheckFormatTests : IDisposable
{
    private readonly Shell _shell = new();

    [Theory]
    [InlineData("check.text", 80, false)]
    [InlineData("check.text-in-colour", 60, true)]
    public void Findings_stand_with_their_lines_underlined(string name, int width, bool colour)
    {
        var written = Write(Inquiry.Check(_shell), width, colour);

        AssertVerified.Equal(name, written);
        Assert.All(written.Split('\n'), line =>
            Assert.True(colour || Columns.Of(line) <= width || line.Contains("-->", StringComparison.Ordinal), line));
    }

    [Fact]
    public void Carets_stand_under_wide_characters()
    {
        const string text = "The mayor of the town said that 汉字 é̂ 😀 was “wrong’ about it all.";

        // 汉, 字 and 😀 fill two columns each, é̂ fills one.
        Assert.Contains($"1 │ {text}\n  │ {new string(' ', 46)}^^^^^^^\n", Write(Draft(text, "“wrong’")),
            StringComparison.Ordinal);
        Assert.Contains(":1:45\n", Write(Draft(text, "“wrong’")), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_over_several_lines_show_the_first_line_and_the_last()
    {
        const string text = "The mayor said “the bridge\nis open\nto all of you\nwho can swim’ and left the hall.";
        var lines = Write(Draft(text, "“the bridge\nis open\nto all of you\nwho can swim’")).Split('\n');

        Assert.Equal(
            ["  │", "1 │ The mayor said “the bridge", "  │                ^^^^^^^^^^^", "… │",
                "4 │ who can swim’ and left the hall.", "  │ ^^^^^^^^^^^^^", "  │"],
            lines.Where(line => line.Contains('│', StringComparison.Ordinal)));
    }

    [Fact]
    public void Words_without_any_length_get_one_caret() =>
        Assert.Contains("│                ^\n", Write(new CheckedDraft(_shell).Of("it.txt", Draftable,
            CheckedDraft.At(Draftable, "open", FindingLevel.Note,
                "Here.") with
            { Place = new FindingPlace(new TextSpan(15, 15)) })), StringComparison.Ordinal);

    [Fact]
    public void A_title_is_called_so()
    {
        var check = Titled("The quay is shut and nobody knows why", new TextSpan(16, 20));

        Assert.Contains("it.jsonl:1: title\n", Write(check), StringComparison.Ordinal);
        Assert.Contains("│ The quay is shut and nobody knows why\n", Write(check), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_cannot_steer_my_terminal()
    {
        const string text = "The mayor of the town said that \u001b[2J it was \u202E“wrong’\u0007 about it all.\u2028\u009b31m And so on it went.";

        var written = Write(Draft(text, "“wrong’", "It says \u001b[31m“wrong”\u0085onrecord: all is well."));

        Assert.DoesNotContain(written, c => (char.IsControl(c) && c != '\n') || c == '\u202E');
        Assert.DoesNotContain("\nonrecord", written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_line_with_many_findings_costs_no_more_than_its_excerpts()
    {
        var text = string.Concat(Enumerable.Repeat("The mayor of the town said “it’ again. ", 20_000));
        var starts = Enumerable.Range(0, 20_000).Select(i => (i * 39) + 27);
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var written = Write(new CheckedDraft(_shell).Of("it.txt", text, [.. starts.Select(at =>
            CheckedDraft.At(text, "“it’", FindingLevel.Error,
                "It.") with { Place = new FindingPlace(new TextSpan(at, at + 4)) })]));

        Assert.Equal(20_000, written.Split("^^^^\n").Length - 1);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    public void Dispose() => _shell.Dispose();

    private const string Draftable = "The mayor said “open” and went home to her town.";

    private ShownCheck Draft(string text, string words, string message = "It does not.") =>
        new CheckedDraft(_shell).Of("it.txt", text, CheckedDraft.At(text, words, FindingLevel.Error, message));

    private ShownCheck Titled(string title, TextSpan span) => new CheckedDraft(_shell).Of(
        "it.jsonl", $$"""{"title":"{{title}}","text":"The mayor said that the quay was open and that all was well."}""",
        CheckedDraft.At("open", "open", FindingLevel.Error,
            "It does not.") with
        { Place = new FindingPlace(span, InTitle: true) });

    private string Write(ShownCheck check, int width = 80, bool colour = false)
    {
        var format = new TextCheckFormat(width, colour);
        var body = Encoding.UTF8.GetString(format.Write(check, 0).Body.Span)
            .Replace(_shell.Path("") + "/", "", StringComparison.Ordinal);
        return body + format.Foot(new CheckSummary { Counts = CheckCounts.Of(check), Checked = 1 });
    }
}
