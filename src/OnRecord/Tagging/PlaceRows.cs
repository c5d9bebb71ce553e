using OnRecord.Text;

namespace OnRecord.Tagging;

/// <summary>Which rows of the embedding table tell of a token's place: in a quotation, in its sentence, in its paragraph.</summary>
internal sealed class PlaceRows
{
    /// <summary>Number of rows.</summary>
    internal const int Count = 112;

    /// <summary>Rows of one token.</summary>
    internal const int PerToken = 6;

    private const int SentencePlace = 64;
    private const int ParagraphIndex = 80;
    private const int SentenceIndex = 88;
    private const int ParagraphEnding = 96;
    private const int SentenceInQuotation = 104;
    private readonly byte[] _rows;

    private PlaceRows(int tokens) => _rows = new byte[tokens * PerToken];

    /// <summary>The rows of a token, relative to the first place row.</summary>
    internal ReadOnlySpan<byte> Of(int token) => _rows.AsSpan(token * PerToken, PerToken);

    /// <summary>Finds the rows of every token.</summary>
    internal static PlaceRows Of(ReportText text, TokenQuotations quotations)
    {
        var result = new PlaceRows(text.Tokens.Count);
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var sentence = text.SentenceSpan[s];
            var inParagraph = IndexInParagraph(text, s);
            var ending = ParagraphEnding + EndingOf(text, sentence.Paragraph);
            var quoted = SentenceInQuotation + QuotedPart(quotations, sentence);
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                var row = result._rows.AsSpan(t * PerToken, PerToken);
                row[0] = (byte)(quotations.State(t) * 8 + LengthClass(quotations.Length(t)));
                row[1] = (byte)(SentencePlace + Math.Min(3, t - sentence.FirstToken) * 4 + Math.Min(3, sentence.EndToken - 1 - t));
                row[2] = (byte)(ParagraphIndex + Math.Min(4, sentence.Paragraph));
                row[3] = (byte)(SentenceIndex + Math.Min(3, inParagraph));
                row[4] = (byte)ending;
                row[5] = (byte)quoted;
            }
        }

        return result;
    }

    private static int IndexInParagraph(ReportText text, int sentence)
    {
        var index = 0;
        while (index < 3 && sentence > index && text.SentenceSpan[sentence - index - 1].Paragraph == text.SentenceSpan[sentence].Paragraph)
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
