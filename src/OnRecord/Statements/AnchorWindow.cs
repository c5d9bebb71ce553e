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

    /// <summary>Rows of the table for one token.</summary>
    internal const int PerToken = 6;

    private const int Reach = 120;
    private const int Distances = 36;

    /// <summary>The window of a token: its paragraph, and the next one where the token ends its own.</summary>
    internal static AnchorWindow Of(ReportText text, int[] sentenceOf, int anchor)
    {
        var first = sentenceOf[anchor];
        var end = first;
        var paragraph = text.SentenceSpan[first].Paragraph;
        while (first > 0 && text.SentenceSpan[first - 1].Paragraph == paragraph && text.SentenceSpan[first].FirstToken > anchor - Reach)
        {
            first--;
        }

        while (end + 1 < text.SentenceSpan.Length && text.SentenceSpan[end + 1].Paragraph == paragraph
            && text.SentenceSpan[end].EndToken < anchor + Reach)
        {
            end++;
        }

        if (text.SentenceSpan[end].EndToken - anchor <= 4 && end + 1 < text.SentenceSpan.Length
            && text.SentenceSpan[end + 1].Paragraph == text.SentenceSpan[end].Paragraph + 1)
        {
            end++;
            while (end + 1 < text.SentenceSpan.Length && text.SentenceSpan[end + 1].Paragraph == text.SentenceSpan[end].Paragraph
                && text.SentenceSpan[end].EndToken < anchor + Reach)
            {
                end++;
            }
        }

        return new AnchorWindow(anchor, Math.Max(text.SentenceSpan[first].FirstToken, anchor - Reach),
            Math.Min(text.SentenceSpan[end].EndToken, anchor + Reach));
    }

    /// <summary>The part of the window that lies in a stretch of tokens.</summary>
    internal AnchorWindow Within(int first, int end) => this with { First = Math.Max(first, First), End = Math.Min(end, End) };

    /// <summary>Writes the rows of the table of relations of each token of the window, <see cref="PerToken"/> a token.</summary>
    internal void FillRelations(ReportText text, int[] sentenceOf, TokenQuotations quotations, Span<byte> rows)
    {
        FillSide(rows, text, (sentenceOf, quotations), 1);
        FillSide(rows, text, (sentenceOf, quotations), -1);
    }

    private void FillSide(Span<byte> rows, ReportText text, (int[] SentenceOf, TokenQuotations Quotations) facts, int move)
    {
        var tokens = text.TokenSpan;
        var sentences = text.SentenceSpan;
        var mine = facts.SentenceOf[Anchor];
        var side = move < 0 ? 1 : 0;
        int commas = 0, stops = 0, boundaries = 0;
        for (var t = Anchor; t >= First && t < End; t += move)
        {
            if (t != Anchor)
            {
                var c = tokens[t].Kind == TokenKind.Mark ? text.Text[tokens[t].Span.Start] : 'a';
                commas += c == ',' ? 1 : 0;
                stops += c is ';' or ':' or '—' or '–' or '-' or '(' or ')' ? 1 : 0;
                boundaries += facts.Quotations.Outer(t) != facts.Quotations.Outer(t - move) ? 1 : 0;
            }

            var its = facts.SentenceOf[t];
            var row = rows.Slice((t - First) * PerToken, PerToken);
            row[0] = (byte)Distance(t - Anchor);
            row[1] = (byte)(Distances + side * 8 + Math.Min(7, Math.Abs(its - mine)));
            row[2] = (byte)(Distances + 16 + QuotationRelation(facts.Quotations, t));
            row[3] = (byte)(Distances + 24 + side * 4 + Math.Min(3, commas));
            row[4] = (byte)(Distances + 32 + side * 8 + Math.Min(7, boundaries));
            row[5] = (byte)(Distances + 48 + side * 8 + Math.Min(3, stops)
                + (sentences[its].Paragraph == sentences[mine].Paragraph ? 0 : 4));
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
