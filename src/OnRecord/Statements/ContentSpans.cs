using OnRecord.Tagging;
using OnRecord.Text;

namespace OnRecord.Statements;

/// <summary>Rounds off the spans of a content: with the quotation marks that belong to them, and with the paragraphs that
/// take up a quotation left open.</summary>
internal static class ContentSpans
{
    /// <summary>The spans of a candidate's content, in the order of the text.</summary>
    internal static List<TextSpan> Of(TextFacts facts, Candidate candidate)
    {
        var runs = Runs(candidate);
        for (var i = 0; i < runs.Count; i++)
        {
            runs[i] = WithMarks(facts, runs[i]);
        }

        var tokens = facts.Text.TokenSpan;
        var spans = new List<TextSpan>(runs.Count);
        foreach (var (first, end) in runs)
        {
            spans.Add(new TextSpan(tokens[first].Span.Start, tokens[end - 1].Span.End));
        }

        return spans;
    }

    /// <summary>How much of the content's words stands in quotation marks.</summary>
    internal static StatementKind Kind(TextFacts facts, Candidate candidate)
    {
        int words = 0, quoted = 0;
        foreach (var (first, end) in Runs(candidate))
        {
            for (var t = first; t < end; t++)
            {
                if (facts.Text.TokenSpan[t].Kind is TokenKind.QuotationMark or TokenKind.Mark)
                {
                    continue;
                }

                words++;
                quoted += facts.Quotations.State(t) != TokenQuotations.Outside ? 1 : 0;
            }
        }

        return quoted == 0 ? StatementKind.Indirect : quoted == words ? StatementKind.Direct : StatementKind.Mixed;
    }

    private static List<(int First, int End)> Runs(Candidate candidate)
    {
        var runs = new List<(int First, int End)>();
        for (var i = 0; i < candidate.Labels.Length; i++)
        {
            var token = candidate.Window.First + i;
            if (candidate.Begins(i, SpanLabels.Content))
            {
                runs.Add((token, token + 1));
            }
            else if (candidate.Labels[i] == SpanLabels.Content + 1)
            {
                runs[^1] = (runs[^1].First, token + 1);
            }
        }

        return runs;
    }

    // A run that begins or ends at a quotation's first or last word takes its mark along, and the comma or stop before that.
    private static (int First, int End) WithMarks(TextFacts facts, (int First, int End) run)
    {
        var tokens = facts.Text.TokenSpan;
        var (first, end) = run;
        while (first > 0 && facts.Quotations.State(first - 1) is TokenQuotations.Opens or TokenQuotations.Deeper
            && tokens[first - 1].Kind == TokenKind.QuotationMark && facts.Quotations.Outer(first - 1) == facts.Quotations.Outer(first))
        {
            first--;
        }

        var last = end;
        while (last < tokens.Length && last < end + 4 && tokens[last].Kind is TokenKind.Mark or TokenKind.QuotationMark
            && facts.Quotations.Outer(last) >= 0 && facts.Quotations.Outer(last) == facts.Quotations.Outer(end - 1))
        {
            last++;
        }

        var closes = last > end && facts.Quotations.State(last - 1) == TokenQuotations.Closes;
        return (first, closes ? last : end);
    }
}
