using OnRecord.Tagging;
using OnRecord.Text;

namespace OnRecord.Statements;

/// <summary>Finds the statement round a quotation that no candidate was chosen for, where the report's own form leaves no
/// doubt: “…,” she went on.</summary>
/// <remarks>The source is a pronoun or a name right after the quotation, the cue what follows it up to the next mark.</remarks>
internal static class LeftQuotations
{
    // Of the eleven found so in PolNeAR's texts, train and development, an annotator has seven.
    private const double Score = 0.64;
    private const int FewestWords = 4;
    private const int LongestCue = 6;
    private static readonly string[] Pronouns = ["he", "she", "they", "it", "we", "I"];

    /// <summary>The candidates to add to those chosen, in the order of the text.</summary>
    internal static IEnumerable<Candidate> Find(TextFacts facts, List<Candidate> chosen)
    {
        var taken = new bool[facts.Text.TokenSpan.Length];
        foreach (var candidate in chosen)
        {
            for (var i = 0; i < candidate.Labels.Length; i++)
            {
                taken[candidate.Window.First + i] |= candidate.Labels[i] != SpanLabels.Outside;
            }
        }

        for (var t = 0; t < taken.Length; t++)
        {
            if (facts.Quotations.State(t) == TokenQuotations.Closes && Find(facts, t, taken) is { } found)
            {
                yield return found;
            }
        }
    }

    private static Candidate? Find(TextFacts facts, int close, bool[] taken)
    {
        var first = close;
        while (first > 0 && facts.Quotations.Outer(first - 1) == facts.Quotations.Outer(close))
        {
            first--;
        }

        var endsOpen = close > first && Character(facts.Text, close - 1) is ',' or '?' or '!';
        var cue = EndOfSource(facts.Text, close + 1);
        var end = EndOfCue(facts, cue);
        return endsOpen && close - first > FewestWords && cue > close + 1 && end > cue && end - cue <= LongestCue
            && Paragraph(facts, first) == Paragraph(facts, end) && !taken.AsSpan(first, end - first).Contains(true)
            ? Make(facts, (first, close + 1, cue, end), taken) : null;
    }

    // Just past a pronoun, or past a run of capitalised words.
    private static int EndOfSource(ReportText text, int start)
    {
        if (start < text.TokenSpan.Length && Pronouns.AsSpan().Contains(text.TokenSpan[start].Span.In(text.Text).ToString()))
        {
            return start + 1;
        }

        var end = start;
        while (end < text.TokenSpan.Length && text.TokenSpan[end].Kind == TokenKind.Word && char.IsUpper(Character(text, end)))
        {
            end++;
        }

        return end;
    }

    // Up to the next mark, if all before it are words in small letters.
    private static int EndOfCue(TextFacts facts, int start)
    {
        var end = start;
        while (end < facts.Text.TokenSpan.Length && facts.Text.TokenSpan[end].Kind == TokenKind.Word
            && char.IsLower(Character(facts.Text, end)))
        {
            end++;
        }

        return end < facts.Text.TokenSpan.Length && Character(facts.Text, end) is '.' or ',' or ':' ? end : start;
    }

    private static Candidate Make(TextFacts facts, (int First, int Source, int Cue, int End) places, bool[] taken)
    {
        var labels = new List<byte>();
        for (var t = places.First; t < facts.Text.TokenSpan.Length && !taken[t]
            && Paragraph(facts, t) == Paragraph(facts, places.First); t++)
        {
            if (t > places.End && facts.Quotations.Outer(t) < 0)
            {
                break;
            }

            var label = t < places.Source ? SpanLabels.Content : t < places.Cue ? SpanLabels.Source
                : t < places.End ? SpanLabels.Cue : t == places.End ? SpanLabels.Outside : SpanLabels.Content;
            var begins = t == places.First || t == places.Source || t == places.Cue || t == places.End + 1;
            labels.Add((byte)(label == SpanLabels.Outside || begins ? label : label + 1));
        }

        var window = new AnchorWindow(places.Cue, places.First, places.First + labels.Count);
        var found = Candidate.OfForm(window, [.. labels], AnchorKinds.Cue);
        found.Score = Score;
        return found;
    }

    private static int Paragraph(TextFacts facts, int token) => facts.Text.SentenceSpan[facts.SentenceOf[token]].Paragraph;

    private static char Character(ReportText text, int token) => text.Text[text.TokenSpan[token].Span.Start];
}
