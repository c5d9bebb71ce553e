using OnRecord.Statements;
using OnRecord.Text;
using Xunit;

namespace OnRecord.Tests.Statements;

public sealed class TurnFinderTests
{
    [Fact]
    public void Find_turns_of_a_transcript_by_their_labels()
    {
        const string text = "HOST: Why did the ferry stop?\n\nLINDQVIST: The engine failed twice.\n\nHOST: And now?\n\nLINDQVIST: Now it runs.";
        Assert.Equal(
            ["HOST | Why did the ferry stop?", "LINDQVIST | The engine failed twice.", "HOST | And now?", "LINDQVIST | Now it runs."],
            Found(text));
    }

    [Fact]
    public void Find_a_lone_headline_with_a_colon_is_no_turn() =>
        Assert.Empty(Found("Poll: Most want the ferry back\n\nThe ferry has not run since May.\n\nNobody knows why."));

    [Fact]
    public void Find_quotations_signed_with_a_name() =>
        Assert.Equal(["Ada Moreno | “The crossing was my whole summer.”"], Found("“The crossing was my whole summer.” — Ada Moreno"));

    [Theory]
    [InlineData("“The crossing” — a film about ferries and the people who wait for them every day of the year — opens in June.")]
    [InlineData("“The crossing was my summer,” Moreno said.")]
    public void Find_other_quotations_are_not_signed(string text) => Assert.Empty(Found(text));

    private static IEnumerable<string> Found(string text)
    {
        var facts = new TextFacts(ReportText.From(text));
        return TurnFinder.Find(facts).Select(candidate =>
            $"{Words(text, candidate.Spans(facts.Text, SpanLabels.Source))} | {Words(text, ContentSpans.Of(facts, candidate))}");
    }

    private static string Words(string text, List<TextSpan> spans) => string.Join(" … ", spans.Select(s => s.In(text).ToString()));
}
