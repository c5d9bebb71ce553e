using OnRecord.Text;

namespace OnRecord.Statements;

/// <summary>Tells whether a report says that something was <em>not</em> said.</summary>
internal static class Negation
{
    private const int Reach = 3;
    private static readonly string[] Words = ["not", "n't", "n’t", "never", "neither", "nor", "without", "cannot"];

    /// <summary>True when a negating word stands in the cue or shortly before its most telling word, outside content and source.</summary>
    internal static bool Of(ReportText text, Candidate candidate)
    {
        var anchor = candidate.Window.Anchor;
        if (candidate.Kind != AnchorKinds.Cue)
        {
            return false;
        }

        for (var i = 0; i < candidate.Labels.Length; i++)
        {
            var token = candidate.Window.First + i;
            var inCue = candidate.Labels[i] is SpanLabels.Cue or SpanLabels.Cue + 1 && token <= anchor;
            var near = candidate.Labels[i] == SpanLabels.Outside && token >= anchor - Reach && token < anchor
                && IsUnbroken(text, token, anchor);
            if ((inCue || near) && IsNegating(text, token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnbroken(ReportText text, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (text.TokenSpan[t].Kind is TokenKind.Mark or TokenKind.QuotationMark)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNegating(ReportText text, int token)
    {
        var word = text.TokenSpan[token].Span.In(text.Text);
        foreach (var negating in Words)
        {
            if (word.Equals(negating, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
