using OnRecord.Text;

namespace OnRecord.Statements;

/// <summary>Finds statements that no cue signals but the way they are set: the turns of a transcript ("SMITH: …") and
/// quotations signed with a name ("“…” — Jane Smith").</summary>
internal static class TurnFinder
{
    private const int LongestLabel = 5;
    private const int LongestSignature = 10;

    /// <summary>The statements so set, in order.</summary>
    internal static IEnumerable<Candidate> Find(TextFacts facts)
    {
        var turns = Labels(facts);
        foreach (var (first, end) in Paragraphs(facts.Text))
        {
            var colon = LabelEnd(facts, first, end);
            if (colon > 0 && turns.Contains(Name(facts.Text, first, colon)))
            {
                var start = SkipMarks(facts.Text, first, colon);
                yield return Make((first, end), (start, colon), (colon + 1, end));
            }
            else if (FindSignature(facts, first, end) is (var close, var name))
            {
                yield return Make((first, end), (name, end), (first, close));
            }
        }
    }

    // Labels in capitals that stand at least twice, or others that stand at least twice among at least four turns.
    private static HashSet<string> Labels(TextFacts facts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (first, end) in Paragraphs(facts.Text))
        {
            var colon = LabelEnd(facts, first, end);
            if (colon > 0)
            {
                var name = Name(facts.Text, first, colon);
                counts[name] = counts.GetValueOrDefault(name) + 1;
            }
        }

        var all = counts.Values.Sum();
        return counts.Where(c => c.Value >= 2 && (all >= 4 || c.Key.Equals(c.Key.ToUpperInvariant(), StringComparison.Ordinal)))
            .Select(static c => c.Key).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<(int First, int End)> Paragraphs(ReportText text)
    {
        for (var s = 0; s < text.Sentences.Count;)
        {
            var (first, paragraph) = (s, text.Sentences[s].Paragraph);
            while (s < text.Sentences.Count && text.Sentences[s].Paragraph == paragraph)
            {
                s++;
            }

            yield return (text.Sentences[first].FirstToken, text.Sentences[s - 1].EndToken);
        }
    }

    // The colon after a name at a paragraph's start, or −1. Every word of the name has a capital.
    private static int LabelEnd(TextFacts facts, int first, int end)
    {
        var text = facts.Text;
        var start = SkipMarks(text, first, end);
        for (var t = start; t < Math.Min(end - 1, start + LongestLabel); t++)
        {
            var c = text.Text[text.TokenSpan[t].Span.Start];
            if (c == ':' && t > start)
            {
                return t;
            }

            if (!char.IsUpper(c))
            {
                return -1;
            }
        }

        return -1;
    }

    private static int SkipMarks(ReportText text, int first, int end)
    {
        while (first < end && text.TokenSpan[first].Kind == TokenKind.QuotationMark)
        {
            first++;
        }

        return first;
    }

    private static string Name(ReportText text, int first, int colon)
    {
        var start = text.TokenSpan[SkipMarks(text, first, colon)].Span.Start;
        return text.Text[start..text.TokenSpan[colon - 1].Span.End];
    }

    // A quotation that fills a paragraph but for a dash and a name after it: the token past the quotation's words, the name's first.
    private static (int Close, int Name)? FindSignature(TextFacts facts, int first, int end)
    {
        var outer = facts.Quotations.Outer(first);
        var close = first;
        while (outer >= 0 && close < end && facts.Quotations.Outer(close) == outer)
        {
            close++;
        }

        if (close == first || close + 1 >= end || end - close > LongestSignature || !IsDash(facts.Text, close))
        {
            return null;
        }

        var name = facts.Text.TokenSpan[close + 1].Span.Start;
        return char.IsUpper(facts.Text.Text[name]) ? (close, close + 1) : null;
    }

    private static bool IsDash(ReportText text, int token)
    {
        var span = text.TokenSpan[token].Span;
        return text.Text[span.Start] is '—' or '–' or '―' or '-' or '~' && text.TokenSpan[token].Kind == TokenKind.Mark;
    }

    private static Candidate Make((int First, int End) paragraph, (int First, int End) source, (int First, int End) content)
    {
        var labels = new byte[paragraph.End - paragraph.First];
        Fill(labels, paragraph.First, source, SpanLabels.Source);
        Fill(labels, paragraph.First, content, SpanLabels.Content);
        return Candidate.OfForm(new AnchorWindow(content.First, paragraph.First, paragraph.End), labels, AnchorKinds.Content);
    }

    private static void Fill(byte[] labels, int start, (int First, int End) run, int label)
    {
        for (var t = run.First; t < run.End; t++)
        {
            labels[t - start] = (byte)(t == run.First ? label : label + 1);
        }
    }
}
