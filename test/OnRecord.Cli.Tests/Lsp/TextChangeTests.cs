using CsCheck;
using OnRecord.Cli.Lsp;

namespace OnRecord.Cli.Tests.Lsp;

public sealed class TextChangeTests
{
    private static readonly Gen<string> Texts = Gen.OneOf("a", "é", "“", "😀", "\n", "\r\n", "\r", "bc ", "\uD83D")
        .Array[0, 30].Select(string.Concat);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void OffsetOf_finds_what_At_told(int encoding) => Texts.Sample(text =>
    {
        var document = new DocumentText(text, (PositionEncoding)encoding);
        return Enumerable.Range(0, text.Length + 1).Where(offset => IsBetweenCharacters(text, offset))
            .All(offset => document.OffsetOf(document.At(offset)) == offset);
    });

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 6)]
    [InlineData(2, 2)]
    public void At_counts_units_of_the_encoding(int encoding, int character) =>
        Assert.Equal(new TextPosition(1, character), new DocumentText("x\n😀éz", (PositionEncoding)encoding).At(5));

    [Fact]
    public void Positions_behind_the_end_mean_the_end()
    {
        var document = new DocumentText("one\r\ntwo", PositionEncoding.Utf16);

        Assert.Equal((3, 8, 8), (document.OffsetOf(new TextPosition(0, 99)), document.OffsetOf(new TextPosition(1, 99)),
            document.OffsetOf(new TextPosition(7, 0))));
    }

    [Fact]
    public void Apply_gives_what_the_editor_has() =>
        Gen.Select(Texts, Texts, Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 2])
        .Sample((text, typed, one, other, encoding) =>
    {
        var before = new DocumentText(text, (PositionEncoding)encoding);
        var places = Enumerable.Range(0, text.Length + 1).Where(offset => IsBetweenCharacters(text, offset)).ToList();
        var (from, to) = (places[Math.Min(one, other) % places.Count], places[Math.Max(one, other) % places.Count]);
        (from, to) = (Math.Min(from, to), Math.Max(from, to));

        var after = TextChange.Apply(before, [new TextChange((before.At(from), before.At(to)), typed)])!.Value;

        return after.Text.Text == text[..from] + typed + text[to..] && after.End == from + typed.Length;
    });

    [Fact]
    public void Apply_finds_where_somebody_writes_when_the_whole_text_comes()
    {
        var before = new DocumentText("The port is shut.", PositionEncoding.Utf16);

        var (_, end) = TextChange.Apply(before, [new TextChange(null, "The old port is shut.")])!.Value;

        Assert.Equal("The old ".Length, end);
    }

    [Fact]
    public void Apply_gives_up_before_it_takes_too_long()
    {
        var before = new DocumentText(new string('a', 10_000_000), PositionEncoding.Utf16);
        var change = new TextChange((default, default), "b");

        Assert.Null(TextChange.Apply(before, [.. Enumerable.Repeat(change, 100_000)]));
    }

    // Neither in the middle of a character nor of a line's end.
    private static bool IsBetweenCharacters(string text, int offset) =>
        offset == 0 || offset == text.Length
        || (!(text[offset - 1] == '\r' && text[offset] == '\n')
            && !char.IsSurrogatePair(text[offset - 1], text[offset]));
}
