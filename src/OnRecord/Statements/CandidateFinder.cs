using OnRecord.Neural;
using OnRecord.Tagging;

namespace OnRecord.Statements;

/// <summary>Finds the tokens that may be anchors, and labels the window of each.</summary>
/// <remarks>Safe to share between threads, each with its own <see cref="WindowScratch"/>.</remarks>
internal sealed unsafe class CandidateFinder
{
    /// <summary>Tokens that are less likely an anchor are passed over.</summary>
    internal const float LeastProbability = 0.05f;

    // Two kinds of anchor that far below "none" have less than the least probability together.
    private const float FarBelow = 3.7f;

    private readonly Model _model;
    private readonly LabelChain _chain;
    private readonly int _width;
    private readonly int _columns;

    internal CandidateFinder(Model model)
    {
        _model = model;
        _width = model.Second.OutputColumns;
        _columns = model.Window.GateColumns;
        var transitions = model.File.Section("window.transitions");
        _chain = new LabelChain(new ReadOnlySpan<float>(model.File.Data<float>("window.transitions"), transitions.Rows * transitions.Columns));
    }

    /// <summary>Adds the candidates of a stretch whose tokens begin at <paramref name="first"/>.</summary>
    internal void Find(TextFacts facts, int first, EncoderOutput encoded, WindowScratch scratch, List<Candidate> found)
    {
        var anchors = scratch.Anchors.Take(encoded.Rows * LabelChain.Labels);
        Score(encoded.Second, _width, encoded.Rows, "anchors", anchors);
        var begun = false;
        Span<float> scores = stackalloc float[AnchorKinds.Count];
        for (var t = 0; t < encoded.Rows; t++)
        {
            new ReadOnlySpan<float>(anchors + t * LabelChain.Labels, AnchorKinds.Count).CopyTo(scores);
            if (Math.Max(scores[1], scores[2]) < scores[0] - FarBelow)
            {
                continue;
            }

            VectorMath.Softmax(scores);
            if (1 - scores[0] < LeastProbability)
            {
                continue;
            }

            if (!begun)
            {
                begun = true;
                scratch.Begin(encoded, first, _columns);
                Matrix.MultiplyAdd(encoded.Second, _model.File.Data<float>("window.tokens"), scratch.TokenGates,
                    ProductShape.Of(encoded.Rows, _width, _columns));
            }

            found.Add(Label(facts, first + t, scores, scratch));
        }
    }

    private Candidate Label(TextFacts facts, int anchor, ReadOnlySpan<float> probabilities, WindowScratch scratch)
    {
        var window = AnchorWindow.Of(facts.Text, facts.SentenceOf, anchor).Within(scratch.First, scratch.End);
        var rows = window.End - window.First;
        var scores = ScoreLabels(facts, window, scratch);
        var labels = _chain.Best(rows, scores, SpanLabels.Content);
        var marginals = scratch.Marginals.Take(rows * LabelChain.Labels);
        var all = _chain.Marginals(rows, scores, marginals, null);
        return new Candidate
        {
            Window = window,
            Labels = labels,
            Kind = probabilities[1] >= probabilities[2] ? AnchorKinds.Cue : AnchorKinds.Content,
            AnchorProbability = 1 - probabilities[0],
            ExistenceProbability = (float)(1 - Math.Exp(_chain.LogWithout(rows, scores, SpanLabels.Content) - all)),
            ContentProbability = Mean(labels, marginals, SpanLabels.Content),
            SourceProbability = Mean(labels, marginals, SpanLabels.Source),
            CueProbability = Mean(labels, marginals, SpanLabels.Cue),
            EdgeProbability = Edges(labels, marginals),
        };
    }

    private float* ScoreLabels(TextFacts facts, AnchorWindow window, WindowScratch scratch)
    {
        var rows = window.End - window.First;
        var gates = scratch.Gates.Take(rows * _columns);
        FillGates(facts, window, scratch, gates);
        var hidden = scratch.Hidden.Take(rows * _model.Window.OutputColumns);
        var cells = scratch.Cells.Take(rows * _model.Window.OutputColumns);
        _model.Window.Run(rows, gates, _model.File.Data<float>("window.weights"), cells, hidden);
        var scores = scratch.Scores.Take(rows * LabelChain.Labels);
        Score(hidden, _model.Window.OutputColumns, rows, "window.scores", scores);
        return scores;
    }

    private void FillGates(TextFacts facts, AnchorWindow window, WindowScratch scratch, float* gates)
    {
        var rows = window.End - window.First;
        var anchor = scratch.AnchorGates.TakeZeros(_columns);
        Matrix.MultiplyAdd(scratch.Encoded + (nint)(window.Anchor - scratch.First) * _width,
            _model.File.Data<float>("window.anchor"), anchor, ProductShape.Of(1, _width, _columns));
        var relations = scratch.Relations(rows * AnchorWindow.PerToken);
        window.FillRelations(facts.Text, facts.SentenceOf, facts.Quotations, relations);
        var table = _model.File.Data<float>("window.relations");
        var tokens = scratch.TokenGates + (nint)(window.First - scratch.First) * _columns;
        var parts = stackalloc float*[2 + AnchorWindow.PerToken];
        parts[0] = anchor;
        for (var i = 0; i < rows; i++)
        {
            parts[1] = tokens + (nint)i * _columns;
            for (var j = 0; j < AnchorWindow.PerToken; j++)
            {
                parts[2 + j] = table + relations[(i * AnchorWindow.PerToken) + j] * _columns;
            }

            Row.Sum(parts, 2 + AnchorWindow.PerToken, gates + (nint)i * _columns, _columns);
        }
    }

    private void Score(float* from, int width, int rows, string name, float* scores)
    {
        var bias = _model.File.Data<float>(name + ".bias");
        for (var i = 0; i < rows; i++)
        {
            new ReadOnlySpan<float>(bias, LabelChain.Labels).CopyTo(new Span<float>(scores + i * LabelChain.Labels, LabelChain.Labels));
        }

        Matrix.MultiplyAdd(from, _model.File.Data<float>(name), scores, ProductShape.Of(rows, width, LabelChain.Labels));
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
