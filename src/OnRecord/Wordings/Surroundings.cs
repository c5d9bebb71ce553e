using OnRecord.Text;

namespace OnRecord.Wordings;

/// <summary>The report's words beside a wording.</summary>
internal static class Surroundings
{
    // About a line and a half to either side: what the sentence says besides.
    private const int Reach = 120;

    /// <summary>What stands before and behind a span, in its paragraph.</summary>
    internal static string Of(string text, TextSpan span)
    {
        var (from, to) = (span.Start, span.End);
        while (from > 0 && span.Start - from < Reach && !Characters.IsLineBreak(text[from - 1]))
        {
            from--;
        }

        while (to < text.Length && to - span.End < Reach && !Characters.IsLineBreak(text[to]))
        {
            to++;
        }

        return $"{text.AsSpan(from..span.Start)} {text.AsSpan(span.End..to)}";
    }
}
