using System.Runtime.InteropServices;
using OnRecord.Neural;

namespace OnRecord.Tagging;

/// <summary>What each word form brings to the gates of the encoder's first layer: computed once a form and kept, as long as
/// there is room.</summary>
/// <remarks>Safe to share between threads: a slot is written once, its hash last. Whether a form is kept never changes what
/// is returned.</remarks>
internal sealed unsafe class FormGates : IDisposable
{
    private const int Slots = 1 << 15;
    private const int Most = 20_000;

    private readonly Model _model;
    private readonly float* _weights;
    private readonly int _columns;
    private readonly ulong[] _hashes = new ulong[Slots];
    private readonly nint[] _gates = new nint[Slots];
    private readonly Lock _lock = new();
    private int _count;

    internal FormGates(Model model)
    {
        _model = model;
        _weights = model.File.Data<float>("first.gates");
        _columns = model.First.GateColumns;
    }

    ~FormGates() => Free();

    /// <inheritdoc/>
    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    /// <summary>A form's share of a row of gates; good until the scratch is used for another stretch.</summary>
    internal float* Of(ReadOnlySpan<char> form, Scratch scratch)
    {
        var hash = FormHash.Of(form) | 1;
        for (var slot = (int)(hash >> 40) & (Slots - 1); ; slot = (slot + 1) & (Slots - 1))
        {
            var found = Volatile.Read(ref _hashes[slot]);
            if (found == hash)
            {
                return (float*)_gates[slot];
            }

            if (found == 0)
            {
                return Compute(form, hash, scratch);
            }
        }
    }

    private float* Compute(ReadOnlySpan<char> form, ulong hash, Scratch scratch)
    {
        scratch.Rows.Clear();
        _model.Forms.Add(form, scratch.Rows);
        var embedding = scratch.Embedding.TakeZeros(_model.Width);
        foreach (var row in scratch.Rows)
        {
            _model.AddEmbedding(row, embedding);
        }

        var gates = scratch.Next(_columns);
        Matrix.MultiplyAdd(embedding, _weights, gates, ProductShape.Of(1, _model.Width, _columns));
        Keep(hash, gates);
        return gates;
    }

    private void Keep(ulong hash, float* gates)
    {
        lock (_lock)
        {
            if (_count >= Most)
            {
                return;
            }

            var slot = (int)(hash >> 40) & (Slots - 1);
            while (_hashes[slot] != 0)
            {
                if (_hashes[slot] == hash)
                {
                    return;
                }

                slot = (slot + 1) & (Slots - 1);
            }

            var bytes = (nuint)_columns * sizeof(float);
            var copy = NativeMemory.AlignedAlloc(bytes, 64);
            NativeMemory.Copy(gates, copy, bytes);
            _gates[slot] = (nint)copy;
            Volatile.Write(ref _hashes[slot], hash);
            _count++;
        }
    }

    private void Free()
    {
        for (var slot = 0; slot < Slots; slot++)
        {
            NativeMemory.AlignedFree((void*)_gates[slot]);
            _gates[slot] = 0;
        }
    }

    /// <summary>One thread's memory for computing the forms of a stretch that are new.</summary>
    internal sealed class Scratch : IDisposable
    {
        private readonly List<NumberBuffer> _gates = [];
        private int _used;

        internal List<int> Rows { get; } = new(32);

        internal NumberBuffer Embedding { get; } = new();

        /// <inheritdoc/>
        public void Dispose()
        {
            Embedding.Dispose();
            foreach (var buffer in _gates)
            {
                buffer.Dispose();
            }
        }

        /// <summary>Begins another stretch: what was handed out before is used again.</summary>
        internal void Reset() => _used = 0;

        /// <summary>Zeros that stay until <see cref="Reset"/>.</summary>
        internal float* Next(int columns)
        {
            if (_used == _gates.Count)
            {
                _gates.Add(new NumberBuffer());
            }

            return _gates[_used++].TakeZeros(columns);
        }
    }
}
