using OnRecord.Neural;
using OnRecord.Text;

namespace OnRecord.Tagging;

/// <summary>Finds parts of speech and names. Not for several threads at once: it owns the memory it works in.</summary>
internal sealed unsafe class Tagger : IDisposable
{
    private readonly Model _model;
    private readonly Encoder _encoder;
    private readonly EncoderOutput _encoded = new();
    private readonly NumberBuffer _scores = new();

    internal Tagger(Model model)
    {
        _model = model;
        _encoder = new Encoder(model);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _encoder.Dispose();
        _encoded.Dispose();
        _scores.Dispose();
    }

    /// <summary>The labels of every token.</summary>
    internal TokenTags Tag(ReportText text)
    {
        var places = PlaceRows.Of(text, TokenQuotations.Of(text));
        var tags = new TokenTags(text.TokenSpan.Length);
        foreach (var (first, end) in Stretches.Of(text))
        {
            var tokens = (First: text.SentenceSpan[first].FirstToken, End: text.SentenceSpan[end - 1].EndToken);
            _encoder.Run(text, places, tokens, _encoded);
            var scores = Score("tags", _encoded.First, _model.First.OutputColumns);
            for (var t = tokens.First; t < tokens.End; t++)
            {
                tags.Tags[t] = Best(scores + (t - tokens.First) * Columns("tags"), _model.Tags.Count);
            }

            FillNames(tags.Names, tokens);
        }

        return tags;
    }

    private void FillNames(byte[] names, (int First, int End) tokens)
    {
        var scores = Score("names", _encoded.Second, _model.Second.OutputColumns);
        var before = 0;
        for (var t = tokens.First; t < tokens.End; t++)
        {
            var row = scores + (t - tokens.First) * Columns("names");
            for (var label = 0; label < NameLabels.All.Count; label++)
            {
                row[label] = NameLabels.MayFollow(before, label) ? row[label] : float.NegativeInfinity;
            }

            names[t] = Best(row, NameLabels.All.Count);
            before = names[t];
        }
    }

    private float* Score(string name, float* from, int width)
    {
        var columns = Columns(name);
        var scores = _scores.Take(_encoded.Rows * columns);
        var bias = new ReadOnlySpan<float>(_model.File.Data<float>(name + ".bias"), columns);
        for (var i = 0; i < _encoded.Rows; i++)
        {
            bias.CopyTo(new Span<float>(scores + i * columns, columns));
        }

        Matrix.MultiplyAdd(from, _model.File.Data<float>(name), scores, ProductShape.Of(_encoded.Rows, width, columns));
        return scores;
    }

    private int Columns(string name) => _model.File.Section(name).Columns;

    private static byte Best(float* scores, int count)
    {
        var best = 0;
        for (var i = 1; i < count; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return (byte)best;
    }
}
