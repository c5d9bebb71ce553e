using OnRecord.Neural;

namespace OnRecord.Tagging;

/// <summary>Reads parts of speech and names off what the encoder found. One thread's: it owns the memory it works in.</summary>
internal sealed unsafe class TagScorer(Model model) : IDisposable
{
    private readonly PartOfSpeech[] _parts = PartsOfSpeech.Of(model.Tags);
    private readonly NumberBuffer _scores = new();

    /// <inheritdoc/>
    public void Dispose() => _scores.Dispose();

    /// <summary>Fills in the labels of a stretch's tokens, from <paramref name="first"/> on.</summary>
    internal void Fill(TokenTags tags, int first, EncoderOutput encoded)
    {
        FillTags(tags.Tags.AsSpan(first, encoded.Rows), encoded);
        for (var t = first; t < first + encoded.Rows; t++)
        {
            tags.Parts[t] = _parts[tags.Tags[t]];
        }

        FillNames(tags.Names.AsSpan(first, encoded.Rows), encoded);
    }

    private void FillTags(Span<byte> tags, EncoderOutput encoded)
    {
        var columns = Columns("tags");
        var scores = Score("tags", encoded.Rows, encoded.First, model.First.OutputColumns);
        for (var i = 0; i < tags.Length; i++)
        {
            tags[i] = Best(scores + i * columns, model.Tags.Count);
        }
    }

    private void FillNames(Span<byte> names, EncoderOutput encoded)
    {
        var columns = Columns("names");
        var scores = Score("names", encoded.Rows, encoded.Second, model.Second.OutputColumns);
        var before = 0;
        for (var i = 0; i < names.Length; i++)
        {
            var row = scores + i * columns;
            for (var label = 0; label < NameLabels.All.Count; label++)
            {
                row[label] = NameLabels.MayFollow(before, label) ? row[label] : float.NegativeInfinity;
            }

            names[i] = Best(row, NameLabels.All.Count);
            before = names[i];
        }
    }

    private float* Score(string name, int rows, float* from, int width)
    {
        var columns = Columns(name);
        var scores = _scores.Take(rows * columns);
        var bias = new ReadOnlySpan<float>(model.File.Data<float>(name + ".bias"), columns);
        for (var i = 0; i < rows; i++)
        {
            bias.CopyTo(new Span<float>(scores + i * columns, columns));
        }

        Matrix.MultiplyAdd(from, model.File.Data<float>(name), scores, ProductShape.Of(rows, width, columns));
        return scores;
    }

    private int Columns(string name) => model.File.Section(name).Columns;

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
