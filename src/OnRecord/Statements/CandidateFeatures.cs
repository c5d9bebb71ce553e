using OnRecord.Tagging;

namespace OnRecord.Statements;

/// <summary>What tells a statement that an annotator would have from one that only looks like it.</summary>
internal static class CandidateFeatures
{
    /// <summary>Number of features.</summary>
    internal const int Count = 26;

    private const int Neighbours = 6;

    /// <summary>Fills the features of one of the candidates, which are in the order of their anchors.</summary>
    internal static void Fill(TextFacts facts, List<Candidate> candidates, int index, Span<float> features)
    {
        var candidate = candidates[index];
        var extent = Extent.Of(facts, candidate);
        var anchor = candidate.Window.Anchor;
        features[0] = candidate.AnchorProbability;
        features[1] = candidate.ExistenceProbability;
        features[2] = candidate.ContentProbability;
        features[3] = candidate.SourceProbability;
        features[4] = candidate.EdgeProbability;
        features[5] = candidate.CueProbability;
        features[6] = extent.Words;
        features[7] = extent.Runs;
        features[8] = extent.Words == 0 ? 0 : (float)extent.Quoted / extent.Words;
        features[9] = extent.SourceWords;
        features[10] = extent.CueWords;
        features[11] = extent.SourceWords == 0 ? 99 : extent.SourceFirst - anchor;
        features[12] = extent.Words == 0 ? 99 : extent.First - anchor;
        features[13] = extent.End - extent.First;
        features[14] = facts.Quotations.State(anchor);
        features[15] = candidate.Kind;
        features[16] = facts.SentenceOf[Math.Max(extent.First, extent.End - 1)] - facts.SentenceOf[extent.First];
        features[17] = facts.SentenceOf[extent.First] - facts.SentenceOf[anchor];
        features[18] = facts.Places.Of(anchor)[2];
        features[19] = facts.Places.Of(anchor)[4];
        features[20] = candidate.IsSet ? 1 : 0;
        features[21] = extent.Words == 0 ? 0 : facts.Quotations.Length(extent.First);
        features[22] = facts.SentenceOf[anchor] == facts.SentenceOf[extent.First] ? 1 : 0;
        FillRivals(candidates, index, extent, features[23..]);
    }

    // The best anchor among those whose contents share words with this one, among those in this content, and of the contents
    // that hold this anchor.
    private static void FillRivals(List<Candidate> candidates, int index, Extent extent, Span<float> features)
    {
        features.Clear();
        var candidate = candidates[index];
        for (var i = Math.Max(0, index - Neighbours); i < Math.Min(candidates.Count, index + Neighbours + 1); i++)
        {
            var rival = candidates[i];
            if (i == index)
            {
                continue;
            }

            if (rival.SharesContent(candidate))
            {
                features[0] = Math.Max(features[0], rival.AnchorProbability);
            }

            if (rival.Window.Anchor >= extent.First && rival.Window.Anchor < extent.End)
            {
                features[1] = Math.Max(features[1], rival.AnchorProbability);
            }

            if (rival.IsContent(candidate.Window.Anchor))
            {
                features[2] = Math.Max(features[2], rival.AnchorProbability);
            }
        }
    }

    private readonly record struct Extent(int First, int End, int Words, int Runs, int Quoted, int SourceWords, int SourceFirst, int CueWords)
    {
        internal static Extent Of(TextFacts facts, Candidate candidate)
        {
            int first = -1, end = 0, words = 0, runs = 0, quoted = 0, sourceWords = 0, sourceFirst = 0, cueWords = 0;
            for (var i = 0; i < candidate.Labels.Length; i++)
            {
                var (token, label) = (candidate.Window.First + i, candidate.Labels[i]);
                if (label is SpanLabels.Content or SpanLabels.Content + 1)
                {
                    first = first < 0 ? token : first;
                    end = token + 1;
                    words++;
                    runs += label == SpanLabels.Content ? 1 : 0;
                    quoted += facts.Quotations.State(token) != TokenQuotations.Outside ? 1 : 0;
                }
                else if (label is SpanLabels.Source or SpanLabels.Source + 1)
                {
                    sourceFirst = sourceWords == 0 ? token : sourceFirst;
                    sourceWords++;
                }
                else if (label is SpanLabels.Cue or SpanLabels.Cue + 1)
                {
                    cueWords++;
                }
            }

            first = first < 0 ? candidate.Window.Anchor : first;
            return new Extent(first, Math.Max(first + 1, end), words, runs, quoted, sourceWords, sourceFirst, cueWords);
        }
    }
}
