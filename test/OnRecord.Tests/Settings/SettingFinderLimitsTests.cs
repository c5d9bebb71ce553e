using CsCheck;
using Xunit;

namespace OnRecord.Tests.Settings;

/// <summary>Settings of texts that nobody writes.</summary>
public sealed class SettingFinderLimitsTests : IDisposable
{
    private static readonly string[] Pieces =
    [
        "“", "”", "'", ",", ".", ":", ";", " — ", "\n\n", " said ", " told reporters ", " The minister", " on Tuesday", " at a rally in", " and ", " of ",
        " to ", " who", " was asked", " in a 2014 letter", " Leeds", " that the dam would hold", " according to ", " he ", " CNN’s", " apologise to", "\uD83D",
    ];

    private readonly StatementReader _reader = StatementReader.Load();

    public void Dispose() => _reader.Dispose();

    [Fact]
    public void Find_in_any_text_gives_spans_that_lie_in_it() =>
        Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]).Array[0, 60].Select(string.Concat).Sample(text =>
        {
            var reading = _reader.Read(new Report("a", text));
            Assert.All(reading.Statements.Concat(reading.Nested).SelectMany(static s => Spans(s.Setting)),
                span => Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= text.Length, span.ToString()));
        }, iter: 300);

    [Theory]
    [InlineData("The dam would hold, according to he and")]
    [InlineData("The dam would hold, according to the minister and")]
    [InlineData("The dam would hold, according to")]
    public void Find_in_a_text_that_stops_within_a_source_fails_nowhere(string text) =>
        Assert.InRange(_reader.Read(new Report("a", $"{text}")).Statements.Count, 0, 1);

    [Fact]
    public void Find_in_a_sentence_without_end_takes_time_in_proportion()
    {
        const string Clause = "the mayor said on Tuesday in Leeds that the bridge, a gift of the king and the queen of the land, would open and ";
        var text = string.Concat(Enumerable.Repeat(Clause, 10_000));
        Assert.NotEmpty(_reader.Read(new Report("a", text)).Statements);
    }

    [Fact]
    public void Find_addressees_of_a_list_without_end_stops_somewhere()
    {
        var list = string.Concat(Enumerable.Repeat(" to the old, to the young,", 20_000));
        var settings = MarkedText.Find($"[x “I apologise{list}”] [s he] [c said].").Settings;
        Assert.InRange(settings[0].Addressee.Count, 10, 100);
    }

    private static IEnumerable<TextSpan> Spans(Setting setting) =>
        [.. setting.Addressee, .. setting.Circumstances.Select(static c => c.Shown),
            .. new[] { setting.Where, setting.When?.Text }.OfType<TextSpan>()];
}
