using OnRecord.Neural;
using OnRecord.Text;

namespace OnRecord.Tagging;

/// <summary>Two bidirectional recurrent layers that turn the tokens of a stretch into numbers for every later decision.</summary>
/// <remarks>Safe to share between threads, each with its own <see cref="EncoderOutput"/>.</remarks>
internal sealed unsafe class Encoder : IDisposable
{
    // Rows of forms lie far apart in memory: they are asked for a few tokens before they are needed.
    private const int Ahead = 4;

    private readonly Model _model;
    private readonly FormGates _forms;
    private readonly NumberBuffer _places = new();
    private readonly NumberBuffer _split = new();
    private readonly NumberBuffer _noGates = new();
    private readonly float* _placeGates;
    private readonly float* _secondGates;
    private readonly float* _zeros;

    internal Encoder(Model model)
    {
        _model = model;
        _forms = new FormGates(model);
        _placeGates = ProjectPlaces();
        _zeros = _noGates.TakeZeros(model.Second.GateColumns / 2);
        _secondGates = SplitByDirection("second.gates");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _forms.Dispose();
        _places.Dispose();
        _split.Dispose();
        _noGates.Dispose();
    }

    /// <summary>Runs both layers over a range of tokens, the end exclusive.</summary>
    internal void Run(ReportText text, PlaceRows places, (int First, int End) tokens, EncoderOutput output)
    {
        output.Resize(tokens.End - tokens.First, _model);
        FindForms(text, tokens, output);
        for (var direction = 0; direction < 2; direction++)
        {
            var cell = output.BeginCell(_model.First.Units);
            foreach (var (first, end) in Blocks(output.Rows, direction))
            {
                FillFirstGates(places, tokens.First, (first, end, direction), output);
                _model.First.RunBlock((first, end, direction), output.Gates, Weights("first.weights"), cell, output.First);
            }
        }

        for (var direction = 0; direction < 2; direction++)
        {
            var cell = output.BeginCell(_model.Second.Units);
            foreach (var (first, end) in Blocks(output.Rows, direction))
            {
                FillSecondGates((first, end, direction), output);
                _model.Second.RunBlock((first, end, direction), output.Gates, Weights("second.weights"), cell, output.Second);
            }
        }
    }

    // A block's gates stay in the processor's nearest memory from when they are made until they are used.
    private static IEnumerable<(int First, int End)> Blocks(int rows, int direction)
    {
        var count = (rows + EncoderOutput.BlockRows - 1) / EncoderOutput.BlockRows;
        for (var i = 0; i < count; i++)
        {
            var block = direction == 0 ? i : count - 1 - i;
            yield return (block * EncoderOutput.BlockRows, Math.Min(rows, (block + 1) * EncoderOutput.BlockRows));
        }
    }

    private float* Weights(string name) => _model.File.Data<float>(name);

    private void FindForms(ReportText text, (int First, int End) tokens, EncoderOutput output)
    {
        var all = text.TokenSpan;
        for (var t = tokens.First; t < tokens.End; t++)
        {
            output.FormGates[t - tokens.First] = _forms.Of(all[t].Span.In(text.Text), output.Forms);
        }
    }

    // Most tokens stand in the same place as the one before.
    private void FillFirstGates(PlaceRows places, int firstToken, (int First, int End, int Direction) block, EncoderOutput output)
    {
        var half = _model.First.GateColumns / 2;
        var side = block.Direction * half;
        ReadOnlySpan<byte> before = default;
        for (var row = block.First; row < block.End; row++)
        {
            Row.Prefetch(output.FormGates[Math.Min(row + Ahead, output.Rows - 1)] + side, half);
            var place = places.Of(firstToken + row);
            if (!place.SequenceEqual(before))
            {
                before = place;
                SumPlace(place, side, output.PlaceGates);
            }

            Row.Sum(output.PlaceGates, output.FormGates[row] + side, output.Gates + (row - block.First) * half, half);
        }
    }

    private void SumPlace(ReadOnlySpan<byte> place, int side, float* gates)
    {
        var parts = stackalloc float*[PlaceRows.PerToken];
        for (var i = 0; i < place.Length; i++)
        {
            parts[i] = _placeGates + place[i] * _model.First.GateColumns + side;
        }

        Row.Sum(parts, place.Length, gates, _model.First.GateColumns / 2);
    }

    private void FillSecondGates((int First, int End, int Direction) block, EncoderOutput output)
    {
        int rows = block.End - block.First, width = _model.First.OutputColumns, half = _model.Second.GateColumns / 2;
        Matrix.MultiplyFrom(output.First + (nint)block.First * width, _secondGates + (nint)block.Direction * width * half, _zeros,
            output.Gates, ProductShape.Of(rows, width, half));
    }

    // The gates' weights, those of the forward direction before those of the backward one.
    private float* SplitByDirection(string name)
    {
        var section = _model.File.Section(name);
        var source = Weights(name);
        var half = section.Columns / 2;
        var split = _split.Take(section.Rows * section.Columns);
        for (var row = 0; row < section.Rows; row++)
        {
            for (var direction = 0; direction < 2; direction++)
            {
                new ReadOnlySpan<float>(source + row * section.Columns + direction * half, half)
                    .CopyTo(new Span<float>(split + (direction * section.Rows + row) * half, half));
            }
        }

        return split;
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
