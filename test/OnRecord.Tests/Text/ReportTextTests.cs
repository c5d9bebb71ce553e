using System.Diagnostics;
using System.Globalization;
using CsCheck;
using OnRecord.Text;
using Xunit;

namespace OnRecord.Tests.Text;

public sealed class ReportTextTests
{
    private const string Sample = "LVIV (AP) — “It holds,” said Mr. Hale, 34. ‘For now,” she didn't say.\r\n\r\n"
        + "''Why?'' he asked @jo_lee in the ’90s: \"No. 5, at 7:30 p.m. … 'n' 6'2\" — see https://a.example/b.\n"
        + "• «Да», 👩‍👧 the players’ U.S.-led $1.2 (and/or) 16th-century „Nein“ can't . . . go on\u2029WALLACE: Hm?!";

    private static readonly string[] Parts =
    [
        "\"", "'", "''", "“", "”", "‘", "’", "«", "»", "„", "`", ".", ". ", ", ", " ", "\n", "\n\n", "\r\n", "\u00A0",
        "\u200B", "\u200D", "\uD83D", "\u0301", "😀", "-", "—", "U.S.", "Mr.", "said", "The", "don't", "5", "/", "@",
        "#", "://", "*", "$", "\u0600", "\U000110BD", "\0",
    ];

    private static readonly Gen<string> Marks = Gen.Int[0, Parts.Length - 1].Select(i => Parts[i]);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Marks.Array[0, 200].Select(string.Concat),
        Gen.Select(Gen.Int[0, Sample.Length], Gen.Int[0, 40], Marks.Array[0, 8]).Select(
            (at, cut, marks) => Sample[..at] + string.Concat(marks) + Sample[Math.Min(Sample.Length, at + cut)..]));

    [Fact]
    public void From_null_is_refused() => Assert.Throws<ArgumentNullException>(() => ReportText.From(null!));

    [Fact]
    public void From_any_text_gives_tokens_that_cover_it() => Texts.Sample(AssertTokens, iter: 5_000, threads: 1);

    [Fact]
    public void From_any_text_gives_sentences_that_hold_every_token() =>
        Texts.Sample(AssertSentences, iter: 5_000, threads: 1);

    [Fact]
    public void From_any_text_gives_quotations_that_nest() => Texts.Sample(AssertQuotations, iter: 5_000, threads: 1);

    [Theory]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("“")]
    [InlineData("” ")]
    [InlineData("“ ‘")]
    [InlineData("\" “a” ")]
    [InlineData("\"a “b, c? ")]
    [InlineData("'s ")]
    [InlineData(". ")]
    [InlineData(".\"")]
    [InlineData("a.")]
    [InlineData("a'")]
    [InlineData("a*")]
    [InlineData("://")]
    [InlineData("-\n")]
    [InlineData("A: b\n")]
    [InlineData("\u0301")]
    [InlineData("«")]
    public void From_a_megabyte_of_one_thing_takes_no_longer_than_it_should(string part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));

        var watch = Stopwatch.StartNew();
        ReportText.From(text);

        // Linear time is well under a second; quadratic time is minutes.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    private static void AssertTokens(string input)
    {
        var text = ReportText.From(input);
        var covered = new bool[input.Length];
        var end = 0;
        foreach (var token in text.Tokens)
        {
            Assert.True(token.Span.Start >= end && token.Span.End > token.Span.Start);
            Assert.True(token.Span.End <= input.Length);
            end = token.Span.End;
            covered.AsSpan(token.Span.Start, token.Span.Length).Fill(true);
        }

        for (var i = 0; i < input.Length; i++)
        {
            Assert.False(covered[i] && char.IsWhiteSpace(input[i]), $"White space in a token at {i}.");
            Assert.True(covered[i] || !IsVisible(input[i]), $"No token at {i}.");
        }
    }

    private static bool IsVisible(char c) => !char.IsWhiteSpace(c)
        && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format);

    private static void AssertSentences(string input)
    {
        var text = ReportText.From(input);
        var next = 0;
        foreach (var sentence in text.Sentences)
        {
            Assert.Equal(next, sentence.FirstToken);
            Assert.True(sentence.EndToken > sentence.FirstToken);
            Assert.Equal(text.Tokens[sentence.FirstToken].Span.Start, sentence.Span.Start);
            Assert.Equal(text.Tokens[sentence.EndToken - 1].Span.End, sentence.Span.End);
            Assert.True(text.Paragraphs[sentence.Paragraph].Contains(sentence.Span));
            next = sentence.EndToken;
        }

        Assert.Equal(text.Tokens.Count, next);
    }

    private static void AssertQuotations(string input)
    {
        var text = ReportText.From(input);
        var open = new Stack<TextSpan>();
        foreach (var quotation in text.Quotations)
        {
            while (open.Count > 0 && open.Peek().End <= quotation.Span.Start)
            {
                open.Pop();
            }

            Assert.Equal(open.Count, quotation.Depth);
            Assert.True(open.Count == 0 || open.Peek().Contains(quotation.Span));
            Assert.True(quotation.Span.Contains(quotation.Inner) && !quotation.Inner.IsEmpty);
            Assert.True(text.Paragraphs[quotation.Paragraph].Contains(quotation.Span));
            open.Push(quotation.Span);
        }
    }
}
