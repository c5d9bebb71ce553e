using OnRecord.Text;
using OnRecord.Training.Corpora;

namespace OnRecord.Training.Statements;

/// <summary>How telling each word is of a cue: its share of occurrences inside cues.</summary>
internal sealed class CueWords
{
    private readonly Dictionary<string, (int Inside, int All)> _counts = [];

    internal CueWords(IEnumerable<(ReportText Text, AttributedText Gold)> texts)
    {
        foreach (var (text, gold) in texts)
        {
            var inside = new HashSet<int>();
            foreach (var attribution in gold.Attributions)
            {
                foreach (var (first, end) in SpanTokens.Of(text, attribution.Cue))
                {
                    inside.UnionWith(Enumerable.Range(first, end - first));
                }
            }

            for (var t = 0; t < text.Tokens.Count; t++)
            {
                var word = Word(text, t);
                var (i, all) = _counts.GetValueOrDefault(word);
                _counts[word] = (i + (inside.Contains(t) ? 1 : 0), all + 1);
            }
        }
    }

    /// <summary>The most telling token of a run; the first of equals.</summary>
    internal int Anchor(ReportText text, (int First, int End) run)
    {
        var best = run.First;
        for (var t = run.First + 1; t < run.End; t++)
        {
            best = Share(text, t) > Share(text, best) ? t : best;
        }

        return best;
    }

    // Seen less than some times, a word's share leans to that of a rare word in a cue.
    private double Share(ReportText text, int token)
    {
        var (inside, all) = _counts.GetValueOrDefault(Word(text, token));
        return SpanTokens.IsWord(text, token) ? (inside + 0.3) / (all + 2.0) : 0;
    }

    private static string Word(ReportText text, int token) =>
        text.Tokens[token].Span.In(text.Text).ToString().ToLowerInvariant();
}
