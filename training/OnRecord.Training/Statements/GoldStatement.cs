using OnRecord.Statements;
using OnRecord.Text;
using OnRecord.Training.Corpora;

namespace OnRecord.Training.Statements;

/// <summary>An annotated statement in tokens.</summary>
internal sealed class GoldStatement
{
    internal GoldStatement(ReportText text, Attribution attribution, CueWords cues)
    {
        Content = SpanTokens.Of(text, attribution.Content);
        Source = SpanTokens.Of(text, attribution.Source);
        Cue = SpanTokens.Of(text, attribution.Cue);
        Kind = Cue.Count > 0 ? AnchorKinds.Cue : AnchorKinds.Content;
        Anchor = Cue.Count > 0 ? cues.Anchor(text, Cue[0]) : Content.Count > 0 ? Content[0].First : -1;
        AnchorTokens = Cue.Count > 0 ? Enumerable.Range(Cue[0].First, Cue[0].End - Cue[0].First).ToArray() : [Anchor];
    }

    internal List<(int First, int End)> Content { get; }

    internal List<(int First, int End)> Source { get; }

    internal List<(int First, int End)> Cue { get; }

    /// <summary>See <see cref="AnchorKinds"/>.</summary>
    internal int Kind { get; }

    internal int Anchor { get; }

    /// <summary>The tokens that may stand for the anchor: those of the cue.</summary>
    internal IReadOnlyList<int> AnchorTokens { get; }

    /// <summary>Writes the labels of the spans over those of the tokens from <paramref name="first"/> on.</summary>
    internal void Label(int[] labels, int first)
    {
        Write(labels, first, Content, SpanLabels.Content);
        Write(labels, first, Source, SpanLabels.Source);
        Write(labels, first, Cue, SpanLabels.Cue);
    }

    private static void Write(int[] labels, int first, List<(int First, int End)> runs, int label)
    {
        foreach (var run in runs)
        {
            var begin = Math.Max(run.First, first);
            for (var t = begin; t < run.End && t - first < labels.Length; t++)
            {
                labels[t - first] = t == begin ? label : label + 1;
            }
        }
    }
}
