using OnRecord.Neural;

namespace OnRecord.Statements;

/// <summary>Labels of the tokens in an anchor's window: outside, or beginning or going on with a content, source or cue.</summary>
internal static class SpanLabels
{
    /// <summary>In none of them.</summary>
    internal const int Outside = 0;

    /// <summary>First token of a content span; the next label is for the others.</summary>
    internal const int Content = 1;

    /// <summary>First token of a source span; the next label is for the others.</summary>
    internal const int Source = 3;

    /// <summary>First token of a cue span; the next label is for the others.</summary>
    internal const int Cue = 5;

    private const float Never = -60f;

    /// <summary>Makes the transitions impossible that would go on with a span that has not begun.</summary>
    /// <param name="transitions">9 × 8 scores, the last row for the start.</param>
    internal static void Forbid(Span<float> transitions)
    {
        for (var from = 0; from <= LabelChain.Labels; from++)
        {
            for (var to = 0; to < LabelChain.Labels; to++)
            {
                var goesOn = to is Content + 1 or Source + 1 or Cue + 1;
                if (to == 7 || from == 7 || (goesOn && from != to && from != to - 1))
                {
                    transitions[from * LabelChain.Labels + to] = Never;
                }
            }
        }
    }
}
