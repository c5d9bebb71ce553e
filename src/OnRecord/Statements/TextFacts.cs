using OnRecord.Tagging;
using OnRecord.Text;

namespace OnRecord.Statements;

/// <summary>What is looked up again and again while a text's statements are found.</summary>
internal sealed class TextFacts
{
    internal TextFacts(ReportText text)
    {
        Text = text;
        Quotations = TokenQuotations.Of(text);
        Places = PlaceRows.Of(text, Quotations);
        Tags = new TokenTags(text.TokenSpan.Length);
        SentenceOf = new int[text.TokenSpan.Length];
        for (var s = 0; s < text.SentenceSpan.Length; s++)
        {
            var sentence = text.SentenceSpan[s];
            Array.Fill(SentenceOf, s, sentence.FirstToken, sentence.EndToken - sentence.FirstToken);
        }
    }

    internal ReportText Text { get; }

    internal TokenQuotations Quotations { get; }

    internal PlaceRows Places { get; }

    /// <summary>Part of speech and name label of each token; known once statements have been looked for.</summary>
    internal TokenTags Tags { get; }

    /// <summary>Index of each token's sentence.</summary>
    internal int[] SentenceOf { get; }

    /// <summary>The words of a token.</summary>
    internal ReadOnlySpan<char> Word(int token) => Text.TokenSpan[token].Span.In(Text.Text);

    /// <summary>The tokens that share a code unit with <paramref name="span"/>: the first, and just past the last.</summary>
    internal (int First, int End) TokensIn(TextSpan span)
    {
        var first = FirstEndingAfter(span.Start);
        var end = first;
        while (end < Text.TokenSpan.Length && Text.TokenSpan[end].Span.Start < span.End)
        {
            end++;
        }

        return (first, end);
    }

    private int FirstEndingAfter(int position)
    {
        var (low, high) = (0, Text.TokenSpan.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Text.TokenSpan[middle].Span.End > position ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
