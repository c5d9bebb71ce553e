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
}
