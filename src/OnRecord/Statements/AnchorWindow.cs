using OnRecord.Tagging;
using OnRecord.Text;

namespace OnRecord.Statements;

/// <summary>The tokens round a cue in which its content and source are looked for, and how each stands to the cue.</summary>
/// <param name="Anchor">The cue's most telling token.</param>
/// <param name="First">First token of the window.</param>
/// <param name="End">Just past its last.</param>
internal readonly record struct AnchorWindow(int Anchor, int First, int End)
{
    /// <summary>Number of rows of the table of relations.</summary>
    internal const int Relations = Distances + 16 + 8 + 8 + 16 + 16;

    private const int Reach = 120;
    private const int Distances = 36;

    /// <summary>The window of a token: its paragraph, and the next one where the token ends its own.</summary>
    internal static AnchorWindow Of(ReportText text, int[] sentenceOf, int anchor)
    {
        var first = sentenceOf[anchor];
        var end = first;
        var paragraph = text.Sentences[first].Paragraph;
        while (first > 0 && text.Sentences[first - 1].Paragraph == paragraph && text.Sentences[first].FirstToken > anchor - Reach)
        {
            first--;
        }

        while (end + 1 < text.Sentences.Count && text.Sentences[end + 1].Paragraph == paragraph
            && text.Sentences[end].EndToken < anchor + Reach)
        {
            end++;
        }

        if (text.Sentences[end].EndToken - anchor <= 4 && end + 1 < text.Sentences.Count
            && text.Sentences[end + 1].Paragraph == text.Sentences[end].Paragraph + 1)
        {
            end++;
            while (end + 1 < text.Sentences.Count && text.Sentences[end + 1].Paragraph == text.Sentences[end].Paragraph
                && text.Sentences[end].EndToken < anchor + Reach)
            {
                end++;
            }
        }

        return new AnchorWindow(anchor, Math.Max(text.Sentences[first].FirstToken, anchor - Reach),
            Math.Min(text.Sentences[end].EndToken, anchor + Reach));
    }

    /// <summary>The rows of the table of relations of each token of the window.</summary>
    internal int[][] RelationRows(ReportText text, int[] sentenceOf, TokenQuotations quotations)
    {
        var rows = new int[End - First][];
        FillSide(rows, text, (sentenceOf, quotations), 1);
        FillSide(rows, text, (sentenceOf, quotations), -1);
        return rows;
    }

    private void FillSide(int[][] rows, ReportText text, (int[] SentenceOf, TokenQuotations Quotations) facts, int move)
    {
        int commas = 0, stops = 0, boundaries = 0;
        for (var t = Anchor; t >= First && t < End; t += move)
        {
            var side = move < 0 ? 1 : 0;
            if (t != Anchor && text.Tokens[t].Kind == TokenKind.Mark)
            {
                var c = text.Text[text.Tokens[t].Span.Start];
                commas += c == ',' ? 1 : 0;
                stops += c is ';' or ':' or '—' or '–' or '-' or '(' or ')' ? 1 : 0;
            }

            var before = Math.Clamp(t - move, First, End - 1);
            boundaries += facts.Quotations.Outer(t) != facts.Quotations.Outer(before) ? 1 : 0;
            var row = Distances;
            rows[t - First] =
            [
                Distance(t - Anchor),
                row + side * 8 + Math.Min(7, Math.Abs(facts.SentenceOf[t] - facts.SentenceOf[Anchor])),
                row + 16 + QuotationRelation(facts.Quotations, t),
                row + 24 + side * 4 + Math.Min(3, commas),
                row + 32 + side * 8 + Math.Min(7, boundaries),
                row + 48 + side * 8 + Math.Min(3, stops)
                    + (text.Sentences[facts.SentenceOf[t]].Paragraph == text.Sentences[facts.SentenceOf[Anchor]].Paragraph ? 0 : 4),
            ];
        }
    }

    private static int Distance(int distance)
    {
        var size = Math.Abs(distance);
        var step = size switch
        {
            <= 8 => size,
            <= 11 => 9,
            <= 15 => 10,
            <= 20 => 11,
            <= 28 => 12,
            <= 40 => 13,
            <= 60 => 14,
            <= 90 => 15,
            _ => 16,
        };
        return distance >= 0 ? step : 17 + step;
    }

    // 0 neither in a quotation, 1 both in the same, 2 only the token, 3 only the anchor, 4 in different ones.
    private int QuotationRelation(TokenQuotations quotations, int token)
    {
        int mine = quotations.Outer(Anchor), its = quotations.Outer(token);
        return mine == its ? (mine < 0 ? 0 : 1) : mine < 0 ? 2 : its < 0 ? 3 : 4;
    }
}
