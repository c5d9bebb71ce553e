using OnRecord.People;
using Xunit;

namespace OnRecord.Tests.People;

public sealed class SpeakersBySourceTests
{
    private const string Text = "The Board said so. Mia agreed. In the board's view it rained, a Mia said; the  board's rain.";

    [Fact]
    public void Assign_same_words_are_one_speaker()
    {
        var (statements, speakers) = Assign("The Board", "Mia", "the board's", "a Mia");

        Assert.Equal(["p1", "p2", "p1", "p2"], statements.Select(statement => statement.Speaker));
        Assert.Equal(["The Board", "Mia"], speakers.Select(speaker => speaker.Name));
    }

    [Fact]
    public void Assign_numbers_go_by_first_mention()
    {
        var (statements, speakers) = Assign("Mia", "The Board");

        Assert.Equal(["p2", "p1"], statements.Select(statement => statement.Speaker));
        Assert.Equal([("p1", "The Board"), ("p2", "Mia")], speakers.Select(speaker => (speaker.Id, speaker.Name)));
    }

    [Fact]
    public void Assign_other_spellings_are_aliases()
    {
        var (_, speakers) = Assign("Mia", "a Mia", "The Board", "the board's");

        Assert.Equal([[], ["a Mia"]], speakers.OrderBy(speaker => speaker.Name.Length).Select(speaker => speaker.Aliases).Reverse());
    }

    [Fact]
    public void Assign_mentions_are_in_the_order_of_the_text()
    {
        var (_, speakers) = Assign("the board's", "The Board", "The Board");

        Assert.Equal([new TextSpan(0, 9), new TextSpan(34, 45)], Assert.Single(speakers).Mentions);
    }

    [Fact]
    public void Assign_no_source_has_no_speaker()
    {
        var (statements, speakers) = SpeakersBySource.Assign(Text, [Statement([])]);

        Assert.Null(Assert.Single(statements).Speaker);
        Assert.Empty(speakers);
    }

    [Fact]
    public void Assign_source_in_two_spans_is_one_name()
    {
        var (_, speakers) = SpeakersBySource.Assign(Text, [Statement([new TextSpan(0, 9), new TextSpan(19, 22)])]);

        var speaker = Assert.Single(speakers);
        Assert.Equal("The Board Mia", speaker.Name);
        Assert.Equal(2, speaker.Mentions.Count);
    }

    private static (IReadOnlyList<Statement> Statements, IReadOnlyList<Speaker> Speakers) Assign(params string[] sources) =>
        SpeakersBySource.Assign(Text, [.. sources.Select(source =>
        {
            var at = Text.IndexOf(source, StringComparison.Ordinal);
            return Statement([new TextSpan(at, at + source.Length)]);
        })]);

    private static Statement Statement(IReadOnlyList<TextSpan> source) => new()
    {
        Id = "s1",
        Kind = StatementKind.Indirect,
        Content = [],
        Source = source,
        Cue = [],
        Confidence = 1,
    };
}
