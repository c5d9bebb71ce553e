using OnRecord.Neural;
using OnRecord.Tagging;

namespace OnRecord.Statements;

/// <summary>Finds the tokens that may be anchors, and labels the window of each.</summary>
/// <remarks>Safe to share between threads, each with its own <see cref="WindowScratch"/>.</remarks>
internal sealed unsafe class CandidateFinder
{
    /// <summary>Tokens that are less likely an anchor are passed over.</summary>
    internal const float LeastProbability = 0.2f;

    // Two kinds of anchor that far below "none" have less than the least probability together.
    private const float FarBelow = 2.1f;

    private readonly Model _model;
    private readonly LabelChain _chain;
    private readonly int _width;
    private readonly int _columns;
    private readonly float* _relations;

    internal CandidateFinder(Model model)
    {
        _model = model;
        _width = model.Second.OutputColumns;
        _columns = model.Window.GateColumns;
        _relations = model.File.Data<float>("window.relations");
        var transitions = model.File.Section("window.transitions");
        _chain = new LabelChain(new ReadOnlySpan<float>(model.File.Data<float>("window.transitions"), transitions.Rows * transitions.Columns));
    }

    /// <summary>Adds the candidates of a stretch whose tokens begin at <paramref name="first"/>.</summary>
    internal void Find(TextFacts facts, int first, EncoderOutput encoded, WindowScratch scratch, List<Candidate> found)
    {
        scratch.Begin(first, first + encoded.Rows);
        FindAnchors(facts, encoded, scratch);
        if (scratch.Windows.Count == 0)
        {
            return;
        }

        FillTokenGates(encoded, scratch);
        FillAnchorGates(encoded, scratch);
        for (var i = 0; i < scratch.Windows.Count; i++)
        {
            found.Add(Label(facts, i, scratch));
        }
    }

    private void FindAnchors(TextFacts facts, EncoderOutput encoded, WindowScratch scratch)
    {
        var anchors = scratch.Anchors.Take(encoded.Rows * LabelChain.Labels);
        Score(encoded.Second, _width, encoded.Rows, "anchors", anchors);
        Span<float> scores = stackalloc float[AnchorKinds.Count];
        for (var t = 0; t < encoded.Rows; t++)
        {
            new ReadOnlySpan<float>(anchors + t * LabelChain.Labels, AnchorKinds.Count).CopyTo(scores);
            if (Math.Max(scores[1], scores[2]) < scores[0] - FarBelow)
            {
                continue;
            }

            VectorMath.Softmax(scores);
            if (1 - scores[0] >= LeastProbability)
            {
                var window = AnchorWindow.Of(facts.Text, facts.SentenceOf, scratch.First + t).Within(scratch.First, scratch.End);
                scratch.Windows.Add((window, 1 - scores[0], scores[1] >= scores[2] ? AnchorKinds.Cue : AnchorKinds.Content));
            }
        }
    }

    // Only for tokens that lie in a window.
    private void FillTokenGates(EncoderOutput encoded, WindowScratch scratch)
    {
        var gates = scratch.TokenGates.Take(encoded.Rows * _columns);
        var zeros = scratch.Zeros.TakeZeros(_columns);
        var done = scratch.First;
        for (var i = 0; i < scratch.Windows.Count;)
        {
            var (start, end) = (Math.Max(done, scratch.Windows[i].Window.First), scratch.Windows[i].Window.End);
            for (i++; i < scratch.Windows.Count && scratch.Windows[i].Window.First <= end; i++)
            {
                end = Math.Max(end, scratch.Windows[i].Window.End);
            }

            var (row, rows) = (start - scratch.First, end - start);
            Matrix.MultiplyFrom(encoded.Second + (nint)row * _width, _model.File.Data<float>("window.tokens"), zeros,
                gates + (nint)row * _columns, ProductShape.Of(rows, _width, _columns));
            done = Math.Max(done, end);
        }
    }

    private void FillAnchorGates(EncoderOutput encoded, WindowScratch scratch)
    {
        var count = scratch.Windows.Count;
        var rows = scratch.AnchorRows.Take(count * _width);
        for (var i = 0; i < count; i++)
        {
            var row = scratch.Windows[i].Window.Anchor - scratch.First;
            new ReadOnlySpan<float>(encoded.Second + (nint)row * _width, _width).CopyTo(new Span<float>(rows + i * _width, _width));
        }

        Matrix.MultiplyFrom(rows, _model.File.Data<float>("window.anchor"), scratch.Zeros.Memory,
            scratch.AnchorGates.Take(count * _columns), ProductShape.Of(count, _width, _columns));
    }

    private Candidate Label(TextFacts facts, int index, WindowScratch scratch)
    {
        var (window, probability, kind) = scratch.Windows[index];
        var rows = window.End - window.First;
        var scores = ScoreLabels(facts, index, scratch);
        var labels = _chain.Best(rows, scores, SpanLabels.Content);
        var marginals = scratch.Marginals.Take(rows * LabelChain.Labels);
        var (all, without) = _chain.Marginals(rows, scores, SpanLabels.Content, marginals);
        return new Candidate
        {
            Window = window,
            Labels = labels,
            Kind = kind,
            AnchorProbability = probability,
            ExistenceProbability = (float)(1 - Math.Exp(without - all)),
            ContentProbability = Mean(labels, marginals, SpanLabels.Content),
            SourceProbability = Mean(labels, marginals, SpanLabels.Source),
            CueProbability = Mean(labels, marginals, SpanLabels.Cue),
            EdgeProbability = Edges(labels, marginals),
        };
    }

    private float* ScoreLabels(TextFacts facts, int index, WindowScratch scratch)
    {
        var window = scratch.Windows[index].Window;
        var rows = window.End - window.First;
        var hidden = scratch.Hidden.Take(rows * _model.Window.OutputColumns);
        var gates = scratch.Gates.Take(rows * _columns / 2);
        window.FillRelations(facts.Text, facts.SentenceOf, facts.Quotations, scratch.Relations(rows * AnchorWindow.PerToken));
        for (var direction = 0; direction < 2; direction++)
        {
            FillGates(index, direction, scratch, gates);
            var cell = scratch.Cell.TakeZeros(_model.Window.Units);
            _model.Window.RunBlock((0, rows, direction), gates, _model.File.Data<float>("window.weights"), cell, hidden);
        }

        var scores = scratch.Scores.Take(rows * LabelChain.Labels);
        Score(hidden, _model.Window.OutputColumns, rows, "window.scores", scores);
        return scores;
    }

    // Most tokens stand to the anchor as the one before them does.
    private void FillGates(int index, int direction, WindowScratch scratch, float* gates)
    {
        var window = scratch.Windows[index].Window;
        var rows = window.End - window.First;
        var half = _columns / 2;
        var relations = scratch.Relations(rows * AnchorWindow.PerToken);
        var tokens = scratch.TokenGates.Memory + (nint)(window.First - scratch.First) * _columns + direction * half;
        var shared = scratch.RelationGates.Take(half);
        ReadOnlySpan<byte> before = default;
        for (var i = 0; i < rows; i++)
        {
            var relation = relations.Slice(i * AnchorWindow.PerToken, AnchorWindow.PerToken);
            if (!relation.SequenceEqual(before))
            {
                before = relation;
                SumRelation(relation, scratch.AnchorGates.Memory + index * _columns + direction * half, direction, shared);
            }

            Row.Sum(shared, tokens + (nint)i * _columns, gates + (nint)i * half, half);
        }
    }

    private void SumRelation(ReadOnlySpan<byte> relation, float* anchor, int direction, float* gates)
    {
        var parts = stackalloc float*[1 + AnchorWindow.PerToken];
        parts[0] = anchor;
        for (var i = 0; i < relation.Length; i++)
        {
            parts[i + 1] = _relations + relation[i] * _columns + direction * _columns / 2;
        }

        Row.Sum(parts, 1 + AnchorWindow.PerToken, gates, _columns / 2);
    }

    private void Score(float* from, int width, int rows, string name, float* scores)
    {
        Matrix.MultiplyFrom(from, _model.File.Data<float>(name), _model.File.Data<float>(name + ".bias"), scores,
            ProductShape.Of(rows, width, LabelChain.Labels));
    }

    private static float Edges(byte[] labels, float* marginals)
    {
        var product = 1f;
        for (var i = 0; i < labels.Length; i++)
        {
            var inside = i > 0 && labels[i - 1] is (SpanLabels.Content or SpanLabels.Content + 1);
            if (labels[i] == SpanLabels.Content)
            {
                product *= marginals[i * LabelChain.Labels + SpanLabels.Content];
            }
            else if (inside && labels[i] != SpanLabels.Content + 1)
            {
                product *= 1 - marginals[i * LabelChain.Labels + SpanLabels.Content + 1];
            }
        }

        return product;
    }

    private static float Mean(byte[] labels, float* marginals, int label)
    {
        var (sum, count) = (0f, 0);
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
