using OnRecord.Neural;
using OnRecord.Statements;
using OnRecord.Tagging;
using OnRecord.Text;
using OnRecord.Training.Corpora;
using OnRecord.Training.Networks;

namespace OnRecord.Training.Statements;

/// <summary>A statement that the network proposes, in tokens of the text.</summary>
internal sealed record Candidate(int Anchor, int Kind, byte[] Labels, AnchorWindow Window)
{
    internal double AnchorProbability { get; init; }

    internal double ContentProbability { get; init; }

    internal double SourceProbability { get; init; }

    internal double Score => AnchorProbability * ContentProbability;

    internal IEnumerable<int> Tokens(int label)
    {
        for (var i = 0; i < Labels.Length; i++)
        {
            if (Labels[i] == label || Labels[i] == label + 1)
            {
                yield return Window.First + i;
            }
        }
    }

    internal List<TextSpan> Spans(ReportText text, int label)
    {
        var spans = new List<TextSpan>();
        for (var i = 0; i < Labels.Length; i++)
        {
            var span = text.Tokens[Window.First + i].Span;
            if (Labels[i] == label)
            {
                spans.Add(span);
            }
            else if (Labels[i] == label + 1)
            {
                spans[^1] = new TextSpan(spans[^1].Start, span.End);
            }
        }

        return spans;
    }
}

/// <summary>Proposes statements with a network in training, and chooses among them.</summary>
internal sealed unsafe class StatementDecoder(StatementNetwork network)
{
    private readonly Graph _graph = new(0, 1024);

    internal double Least { get; init; } = 0.1;

    /// <summary>All candidates of a stretch.</summary>
    internal List<Candidate> Propose(Example example)
    {
        _graph.Reset();
        _graph.Noise = null;
        var encoded = network.Encode(_graph, example);
        var gates = network.TokenGates(_graph, encoded.Second);
        var chain = new LabelChain(new ReadOnlySpan<float>(network.Transitions.Value, network.Transitions.Size));
        var found = new List<Candidate>();
        for (var t = 0; t < example.Count; t++)
        {
            var scores = new ReadOnlySpan<float>(encoded.Side.Row(t) + network.AnchorColumn, AnchorKinds.Count).ToArray();
            VectorMath.Softmax(scores);
            if (1 - scores[0] < Least)
            {
                continue;
            }

            var window = ExampleMaker.Clip(AnchorWindow.Of(example.Text, example.SentenceOf, t + example.First),
                example.First, example.First + example.Count);
            var relations = window.RelationRows(example.Text, example.SentenceOf, example.Quotations);
            var node = network.WindowPass(_graph, (encoded.Second, gates), (window.First - example.First, window.End - example.First, t), relations);
            var labels = chain.Best(node.Rows, node.Value);
            var marginals = _graph.Scratch(node.Size);
            chain.Marginals(node.Rows, node.Value, marginals, null);
            var kind = scores[1] >= scores[2] ? 1 : 2;
            found.Add(new Candidate(t + example.First, kind, labels, window)
            {
                AnchorProbability = 1 - scores[0],
                ContentProbability = Mean(labels, marginals, SpanLabels.Content),
                SourceProbability = Mean(labels, marginals, SpanLabels.Source),
            });
        }

        return found;
    }

    /// <summary>The best candidates that do not share content words, above a score.</summary>
    internal static List<Candidate> Choose(IEnumerable<Candidate> candidates, double threshold)
    {
        var taken = new HashSet<int>();
        var cues = new HashSet<int>();
        var chosen = new List<Candidate>();
        foreach (var candidate in candidates.Where(c => c.Score >= threshold).OrderByDescending(c => c.Score).ThenBy(c => c.Anchor))
        {
            var content = candidate.Tokens(SpanLabels.Content).ToList();
            var cue = candidate.Tokens(SpanLabels.Cue).Append(candidate.Anchor).ToList();
            if (content.Count == 0 || content.Any(taken.Contains) || cue.Any(cues.Contains) || cue.Any(taken.Contains))
            {
                continue;
            }

            taken.UnionWith(content);
            cues.UnionWith(cue);
            chosen.Add(candidate);
        }

        return chosen;
    }

    internal static Attribution Attribution(ReportText text, Candidate candidate) => new(
        candidate.Spans(text, SpanLabels.Source), candidate.Spans(text, SpanLabels.Cue), candidate.Spans(text, SpanLabels.Content));

    private static double Mean(byte[] labels, float* marginals, int label)
    {
        double sum = 0, count = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == label || labels[i] == label + 1)
            {
                sum += marginals[i * LabelChain.Labels + label] + marginals[i * LabelChain.Labels + label + 1];
                count++;
            }
        }

        return count == 0 ? 0 : sum / count;
    }
}
