using OnRecord.Neural;
using OnRecord.Text;

namespace OnRecord.Tagging;

/// <summary>Two bidirectional recurrent layers that turn the tokens of a stretch into numbers for every later decision.</summary>
/// <remarks>Safe to share between threads, each with its own <see cref="EncoderOutput"/>.</remarks>
internal sealed unsafe class Encoder : IDisposable
{
    private readonly Model _model;
    private readonly FormGates _forms;
    private readonly NumberBuffer _places = new();
    private readonly float* _placeGates;

    internal Encoder(Model model)
    {
        _model = model;
        _forms = new FormGates(model);
        _placeGates = ProjectPlaces();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _forms.Dispose();
        _places.Dispose();
    }

    /// <summary>Runs both layers over a range of tokens, the end exclusive.</summary>
    internal void Run(ReportText text, PlaceRows places, (int First, int End) tokens, EncoderOutput output)
    {
        var rows = tokens.End - tokens.First;
        output.Resize(rows, _model);
        FillFirstGates(text, places, tokens, output);
        _model.First.Run(rows, output.Gates, Weights("first.weights"), output.Cells, output.First);
        var columns = _model.Second.GateColumns;
        new Span<float>(output.Gates, rows * columns).Clear();
        Matrix.MultiplyAdd(output.First, Weights("second.gates"), output.Gates,
            ProductShape.Of(rows, _model.First.OutputColumns, columns));
        _model.Second.Run(rows, output.Gates, Weights("second.weights"), output.Cells, output.Second);
    }

    private float* Weights(string name) => _model.File.Data<float>(name);

    private void FillFirstGates(ReportText text, PlaceRows places, (int First, int End) tokens, EncoderOutput output)
    {
        var columns = _model.First.GateColumns;
        var all = text.TokenSpan;
        var parts = stackalloc float*[1 + PlaceRows.PerToken];
        for (var t = tokens.First; t < tokens.End; t++)
        {
            parts[0] = _forms.Of(all[t].Span.In(text.Text), output.Forms);
            var place = places.Of(t);
            for (var i = 0; i < place.Length; i++)
            {
                parts[1 + i] = _placeGates + place[i] * columns;
            }

            Row.Sum(parts, 1 + place.Length, output.Gates + (nint)(t - tokens.First) * columns, columns);
        }
    }

    // A sum of embeddings times a matrix is the sum of the products, so that those of the places need computing only once.
    private float* ProjectPlaces()
    {
        var (width, columns) = (_model.Width, _model.First.GateColumns);
        using var embeddings = new NumberBuffer();
        var rows = embeddings.TakeZeros(PlaceRows.Count * width);
        for (var place = 0; place < PlaceRows.Count; place++)
        {
            _model.AddEmbedding(_model.Forms.Count + place, rows + place * width);
        }

        var gates = _places.TakeZeros(PlaceRows.Count * columns);
        Matrix.MultiplyAdd(rows, Weights("first.gates"), gates, ProductShape.Of(PlaceRows.Count, width, columns));
        return gates;
    }
}
