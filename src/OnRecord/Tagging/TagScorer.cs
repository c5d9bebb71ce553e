using OnRecord.Neural;

namespace OnRecord.Tagging;

/// <summary>Reads parts of speech and names off what the encoder found. One thread's: it owns the memory it works in.</summary>
internal sealed unsafe class TagScorer : IDisposable
{
    private readonly Model _model;
    private readonly PartOfSpeech[] _parts;
    private readonly ScoreColumns _tags;
    private readonly ScoreColumns _names;
    private readonly float[] _mayFollow;
    private readonly NumberBuffer _scores = new();

    internal TagScorer(Model model)
    {
        _model = model;
        _parts = PartsOfSpeech.Of(model.Tags);
        _tags = new ScoreColumns(model.File, "tags", model.Tags.Count);
        _names = new ScoreColumns(model.File, "names", NameLabels.All.Count);
        _mayFollow = MayFollow(_names.Width);
    }

    /// <inheritdoc/>
    public void Dispose() => _scores.Dispose();

    /// <summary>Fills in the labels of a stretch's tokens, from <paramref name="first"/> on.</summary>
    internal void Fill(TokenTags tags, int first, EncoderOutput encoded)
    {
        FillTags(tags.Tags.AsSpan(first, encoded.Rows), tags.Parts.AsSpan(first, encoded.Rows), encoded);
        FillNames(tags.Names.AsSpan(first, encoded.Rows), encoded);
    }

    private void FillTags(Span<byte> tags, Span<PartOfSpeech> parts, EncoderOutput encoded)
    {
        var scores = Score(_tags, encoded.Rows, encoded.First, _model.First.OutputColumns);
        for (var i = 0; i < tags.Length; i++)
        {
            var best = Row.IndexOfMax(scores + i * _tags.Width, _tags.Width);
            tags[i] = (byte)best;
            parts[i] = _parts[best];
        }
    }

    private void FillNames(Span<byte> names, EncoderOutput encoded)
    {
        var scores = Score(_names, encoded.Rows, encoded.Second, _model.Second.OutputColumns);
        var before = 0;
        fixed (float* mayFollow = _mayFollow)
        {
            for (var i = 0; i < names.Length; i++)
            {
                var row = scores + i * _names.Width;
                Row.Add(mayFollow + before * _names.Width, row, _names.Width);
                before = Row.IndexOfMax(row, _names.Width);
                names[i] = (byte)before;
            }
        }
    }

    private float* Score(ScoreColumns columns, int rows, float* from, int width)
    {
        var scores = _scores.Take(rows * columns.Width);
        fixed (float* bias = columns.Bias)
        {
            Matrix.MultiplyFrom(from, columns.Weights, bias, scores, ProductShape.Of(rows, width, columns.Width));
        }

        return scores;
    }

    // For each label a row that, added to the scores behind it, leaves those of the labels that may follow.
    private static float[] MayFollow(int width)
    {
        var mayFollow = new float[NameLabels.All.Count * width];
        for (var i = 0; i < mayFollow.Length; i++)
        {
            var (before, label) = (i / width, i % width);
            mayFollow[i] = label < NameLabels.All.Count && NameLabels.MayFollow(before, label) ? 0 : float.NegativeInfinity;
        }

        return mayFollow;
    }
}
