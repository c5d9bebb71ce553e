using OnRecord.Text;

namespace OnRecord.Tagging;

/// <summary>Cuts a text into the stretches that the network sees at a time: whole sentences, and whole paragraphs where
/// they fit.</summary>
internal static class Stretches
{
    /// <summary>Most tokens in a stretch, but for a single longer sentence.</summary>
    internal const int Longest = 400;

    /// <summary>Stretches as ranges of sentences, in order; together they hold every sentence.</summary>
    internal static IEnumerable<(int First, int End)> Of(ReportText text)
    {
        var sentences = text.Sentences;
        var first = 0;
        while (first < sentences.Count)
        {
            var end = first;
            var paragraphEnd = first;
            while (end < sentences.Count && (end == first || sentences[end].EndToken - sentences[first].FirstToken <= Longest))
            {
                end++;
                if (end == sentences.Count || sentences[end].Paragraph != sentences[end - 1].Paragraph)
                {
                    paragraphEnd = end;
                }
            }

            end = paragraphEnd > first ? paragraphEnd : end;
            yield return (first, end);
            first = end;
        }
    }
}
