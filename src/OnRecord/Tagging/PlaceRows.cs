using OnRecord.Text;

namespace OnRecord.Tagging;

/// <summary>Which rows of the embedding table tell of a token's place: in a quotation, in its sentence, in its paragraph.</summary>
internal static class PlaceRows
{
    /// <summary>Number of rows.</summary>
    internal const int Count = 64;

    private const int QuotationLength = 8;
    private const int SentenceStart = 16;
    private const int SentenceEnd = 20;
    private const int ParagraphIndex = 24;
    private const int SentenceIndex = 32;
    private const int ParagraphEnding = 40;
    private const int SentenceInQuotation = 48;

    /// <summary>The rows of every token, relative to the first place row.</summary>
    internal static int[][] Of(ReportText text)
    {
        var rows = new int[text.Tokens.Count][];
        var quotations = TokenQuotations.Of(text);
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var sentence = text.Sentences[s];
            var inParagraph = IndexInParagraph(text, s);
            var ending = ParagraphEnding + EndingOf(text, sentence.Paragraph);
            var quoted = SentenceInQuotation + QuotedPart(quotations, sentence);
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                rows[t] =
                [
                    quotations.State(t),
                    QuotationLength + LengthClass(quotations.Length(t)),
                    SentenceStart + Math.Min(3, t - sentence.FirstToken),
                    SentenceEnd + Math.Min(3, sentence.EndToken - 1 - t),
                    ParagraphIndex + Math.Min(4, sentence.Paragraph),
                    SentenceIndex + Math.Min(3, inParagraph),
                    ending,
                    quoted,
                ];
            }
        }

        return rows;
    }

    private static int IndexInParagraph(ReportText text, int sentence)
    {
        var index = 0;
        while (index < 3 && sentence > index && text.Sentences[sentence - index - 1].Paragraph == text.Sentences[sentence].Paragraph)
        {
            index++;
        }

        return index;
    }

    // 0 full stop, 1 question or exclamation, 2 colon, 3 quotation mark, 4 anything else, as a headline.
    private static int EndingOf(ReportText text, int paragraph)
    {
        var span = text.Paragraphs[paragraph];
        return span.IsEmpty ? 4 : text.Text[span.End - 1] switch
        {
            '.' => 0,
            '?' or '!' => 1,
            ':' => 2,
            '"' or '”' or '\'' or '’' or '»' => 3,
            _ => 4,
        };
    }

    // 0 no token of the sentence stands in a quotation, 1 some do, 2 all do.
    private static int QuotedPart(TokenQuotations quotations, Sentence sentence)
    {
        var inside = 0;
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            inside += quotations.State(t) > 0 ? 1 : 0;
        }

        return inside == 0 ? 0 : inside < sentence.EndToken - sentence.FirstToken ? 1 : 2;
    }

    private static int LengthClass(int length) => length switch
    {
        0 => 0,
        <= 2 => 1,
        <= 4 => 2,
        <= 7 => 3,
        <= 12 => 4,
        <= 25 => 5,
        <= 60 => 6,
        _ => 7,
    };
}
