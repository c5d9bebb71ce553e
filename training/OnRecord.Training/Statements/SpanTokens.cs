using OnRecord.Text;

namespace OnRecord.Training.Statements;

/// <summary>Turns annotated spans into runs of tokens that begin and end with a word.</summary>
internal static class SpanTokens
{
    /// <summary>Runs of tokens that share a code unit with a span; runs with no word between them become one.</summary>
    internal static List<(int First, int End)> Of(ReportText text, IReadOnlyList<TextSpan> spans)
    {
        var runs = new List<(int First, int End)>();
        foreach (var span in spans.Order())
        {
            var run = Trim(text, Find(text.Tokens, span.Start), span);
            if (run.First >= run.End)
            {
                continue;
            }

            if (runs.Count > 0 && Wordless(text, runs[^1].End, run.First))
            {
                runs[^1] = (runs[^1].First, Math.Max(run.End, runs[^1].End));
            }
            else
            {
                runs.Add(run);
            }
        }

        return runs;
    }

    /// <summary>True for a token that holds a letter or a digit.</summary>
    internal static bool IsWord(ReportText text, int token)
    {
        foreach (var c in text.Tokens[token].Span.In(text.Text))
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Wordless(ReportText text, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (IsWord(text, t))
            {
                return false;
            }
        }

        return true;
    }

    private static (int First, int End) Trim(ReportText text, int first, TextSpan span)
    {
        var end = first;
        while (end < text.Tokens.Count && text.Tokens[end].Span.Start < span.End)
        {
            end++;
        }

        while (first < end && !IsWord(text, first))
        {
            first++;
        }

        while (end > first && !IsWord(text, end - 1))
        {
            end--;
        }

        return (first, end);
    }

    // The first token that ends after the position.
    private static int Find(IReadOnlyList<Token> tokens, int position)
    {
        int low = 0, high = tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
