using OnRecord.Cli.Checking;
using OnRecord.Cli.Lsp;
using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests.Lsp;

/// <summary>Drafts as they are typed, key by key.</summary>
public sealed class TypingTests : IDisposable
{
    private const string Before = "The port of Vessing stays shut, the mayor said on Friday.\n\n";
    private const string After = "\n\n“Not a letter, not a call,” said Tomas Brill. “I read it on a fence.”\n\nThe ‘promise’ was “broken,” he added.\n";

    private readonly DraftChecker _checker =
        new(new CheckRequest { Inputs = [], Format = "text", Jobs = 1, Rules = ["OR1001"] }, SharedReader.Read);

    [Theory]
    [InlineData("", "Ilse Vantongeren said: “We go when we’re ready, and ‘not before’ that.” She left.", "")]
    [InlineData("", "“We go,” she said. “We don’t ask.”", " “Nobody asks,” said Brill. “Nobody.”")]
    [InlineData("", "\"We go,\" she said. \"We don't ask.\" ", "\"Nobody asks,\" said Brill. \"Nobody.\"")]
    [InlineData("\"Nobody asks,\" said Brill. ", "\"We go,\" she said, 'as they say'. ", "\"Nobody.\"")]
    [InlineData("", "‘We go,’ she said. ‘It’s “no use” to ask.’", " ‘Nobody asks,’ said Brill.")]
    [InlineData("", "“We go when we’re ready.\n\n“We don’t ask anybody.\n\n“And we’ll not say ‘sorry’,” she said.", "")]
    [InlineData("", "«We go», she said. „We don’t ask“.", "")]
    public void Typing_a_quotation_is_no_mistake(string left, string typed, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(typed);
        for (var length = 0; length <= typed.Length; length++)
        {
            var text = Before + left + typed[..length] + right + After;

            var findings = Check(text, Before.Length + left.Length + length);

            Assert.True(findings.Count == 0,
                $"After {typed[..length]}: {(findings.Count == 0 ? "" : findings[0].Finding.Message)}");
        }
    }

    [Fact]
    public void Elsewhere_only_the_quotation_left_open_is_wrong()
    {
        const string typed = "“We go when we’re ready, she said, and ‘not before’ that.";
        for (var length = 3; length <= typed.Length; length++)
        {
            var text = Before + typed[..length] + "\n\nThe gates are shut.\n" + After;

            Assert.All([Check(text, null), Check(text, text.Length), Check(text, 3)], findings =>
                Assert.InRange(Assert.Single(findings).Span!.Value.Start, Before.Length, Before.Length + length));
        }
    }

    [Fact]
    public void Marks_that_do_not_match_are_told_at_once()
    {
        const string typed = "‘We go,”";

        Assert.Single(Check(Before + typed + " she said." + After, Before.Length + typed.Length));
    }

    [Theory]
    [InlineData("markdown", "> *Port*: ", "“We **go", " now** and", "")]
    [InlineData("html", "<p>Port, it says: ", "“We will go now", " and", "</p>")]
    public void Typing_in_marked_text_is_no_mistake(string language, string before, string typed, string after,
        string end)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(typed);
        var lead = language == "html" ? "<html><body><article><p>The port of Vessing stays shut.</p>\n"
            : "The port of Vessing stays shut.\n\n";
        var text = lead + before + typed + after + " there is no more to say." + end;

        Assert.Empty(Check(text, lead.Length + before.Length + typed.Length, language));
        Assert.NotEmpty(Check(text, 5, language));
    }

    public void Dispose() => _checker.Dispose();

    private IReadOnlyList<DraftFinding> Check(string text, int? writingAt, string language = "plaintext") =>
        _checker.Check(new Draft(new DocumentAddress("untitled:draft", language),
            new DocumentText(text, PositionEncoding.Utf16), writingAt), anew: false).Findings;
}
